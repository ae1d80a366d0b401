import { openPdf } from '../read/pdf/open.ts';

/** Points at the head and at the foot of a page that belong to running heads: the margins of the report's pages. */
const HEAD = 62;
const FOOT = 60;

/** How many pages of a PDF are filled, the last one as far down as its lowest line of text: 15.4. */
export async function filledPages(pdf: Uint8Array): Promise<number> {
  const document = await openPdf(pdf);
  const page = await document.getPage(document.numPages);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const lines = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.transform[5] as number] : []));
  const lowest = Math.min(height - HEAD, ...lines.filter((y) => y >= FOOT && y <= height - HEAD));
  await document.destroy();
  return document.numPages - 1 + (height - HEAD - lowest) / (height - HEAD - FOOT);
}
