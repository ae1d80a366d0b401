import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright';

/** Cells of a page, across and down: a line of text is about one cell high, so that a face drawn otherwise changes little. */
const ACROSS = 24;
const DOWN = 50;
/** Width in points of the picture of a page: enough to see by eye what stands where. */
const WIDTH = 400;

const ADDRESS = 'http://raster.test/';
const START = `<!doctype html><title>Raster</title><script type="module">
import * as reader from './pdf.min.mjs';
reader.GlobalWorkerOptions.workerSrc = './pdf.worker.min.mjs';
globalThis.reader = reader;
</script>`;
const FILES = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs'));

interface PdfReader {
  getDocument(source: { data: Uint8Array }): { promise: Promise<{ numPages: number; getPage(number: number): Promise<PdfPage> }> };
}

interface PdfPage {
  getViewport(settings: { scale: number }): { width: number; height: number };
  render(settings: { canvas: HTMLCanvasElement; viewport: unknown }): { promise: Promise<void> };
}

/** Draws the pages of PDFs in a browser, and sets pictures against each other. */
export class Raster {
  private constructor(private readonly page: Page) {}

  static async in(browser: Browser): Promise<Raster> {
    const page = await browser.newPage();
    await page.route(`${ADDRESS}**`, async (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      if (file === '') return route.fulfill({ contentType: 'text/html', body: START });
      return route.fulfill({ contentType: 'text/javascript', body: await readFile(join(FILES, file)) });
    });
    await page.goto(ADDRESS);
    await page.waitForFunction(() => 'reader' in globalThis);
    return new Raster(page);
  }

  /** Each page as a PNG. */
  async pictures(pdf: Uint8Array, width = WIDTH): Promise<Buffer[]> {
    const pictures = await this.page.evaluate(
      async ({ data, width }) => {
        const { reader } = globalThis as unknown as { reader: PdfReader };
        const document_ = await reader.getDocument({ data: Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)) }).promise;
        const drawn: string[] = [];
        for (let number = 1; number <= document_.numPages; number++) {
          const page = await document_.getPage(number);
          const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
          const canvas = Object.assign(document.createElement('canvas'), { width, height: Math.round(viewport.height) });
          await page.render({ canvas, viewport }).promise;
          drawn.push(canvas.toDataURL('image/png').split(',')[1]!);
        }
        return drawn;
      },
      { data: Buffer.from(pdf).toString('base64'), width },
    );
    return pictures.map((picture) => Buffer.from(picture, 'base64'));
  }

  /** The darkness of each cell of a page, 0 to 1, line by line. */
  async shades(picture: Buffer): Promise<number[]> {
    return this.page.evaluate(
      async ({ data, across, down }) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        const { data: points } = context.getImageData(0, 0, image.width, image.height);
        const [sums, counts] = [new Array<number>(across * down).fill(0), new Array<number>(across * down).fill(0)];
        for (let at = 0; at < points.length / 4; at++) {
          const [x, y] = [at % image.width, Math.floor(at / image.width)];
          const cell = Math.floor((y * down) / image.height) * across + Math.floor((x * across) / image.width);
          sums[cell]! += 1 - (points[at * 4]! + points[at * 4 + 1]! + points[at * 4 + 2]!) / 765;
          counts[cell]!++;
        }
        return sums.map((sum, cell) => sum / counts[cell]!);
      },
      { data: picture.toString('base64'), across: ACROSS, down: DOWN },
    );
  }
}
