import type { Page } from 'playwright';

/** How many points of two pictures of one size differ clearly in grey: the ink that one has and the other has not. */
export async function inkBetween(page: Page, first: Buffer, second: Buffer): Promise<number> {
  return page.evaluate(
    async ([one, two]) => {
      const greys = async (data: string) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        const { data: points } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        return Array.from({ length: points.length / 4 }, (_, at) => 0.3 * points[at * 4]! + 0.59 * points[at * 4 + 1]! + 0.11 * points[at * 4 + 2]!);
      };
      const [here, there] = [await greys(one!), await greys(two!)];
      return here.filter((grey, at) => Math.abs(grey - (there[at] ?? 255)) > 80).length;
    },
    [first.toString('base64'), second.toString('base64')],
  );
}
