import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardPicture } from '../../components/app/card-picture.ts';
import { openApp, press, THREE } from './reading-helpers.ts';

/** The pixels of a picture that are not paper, counted by colour. */
async function inks(picture: Blob): Promise<Map<string, number>> {
  const bitmap = await createImageBitmap(picture);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const found = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.slice(at, at + 3).join();
    if (colour !== '255,255,255') found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return found;
}

describe('a picture of a difference', () => {
  it('is a PNG with both sources in their hues', async () => {
    const picture = await cardPicture(THREE, { pair: [0, 1] });
    expect(picture.type).toBe('image/png');
    const bitmap = await createImageBitmap(picture);
    expect([bitmap.width, bitmap.height]).toEqual([2400, 1260]);
    const colours = await inks(picture);
    for (const hue of ['20,67,158', '192,58,8', '23,24,26']) expect(colours.get(hue)).toBeGreaterThan(100);
  });

  it('is of the difference asked for', async () => {
    const [first, second] = [await cardPicture(THREE, { pair: [0, 1], difference: 1 }), await cardPicture(THREE, { pair: [0, 2], difference: 1 })];
    expect(await inks(first)).not.toEqual(await inks(second));
    await expect(cardPicture(THREE, { difference: 999 })).rejects.toThrow(RangeError);
  });

  it('is saved from beside the difference in view', async () => {
    await openApp('#view=side-by-side');
    const names: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await press('n');
    await expect.poll(() => location.hash).toContain('at=');
    await userEvent.click(page.getByRole('button', { name: 'Save as a picture' }));
    await expect.element(page.getByText('Picture saved.')).toBeVisible();
    expect(names).toEqual(['source-diff.png']);
    click.mockRestore();
  });
});
