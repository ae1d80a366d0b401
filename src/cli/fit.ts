import type { PdfSettings } from './pdf.ts';
import { pdfOf } from './pdf.ts';
import { filledPages } from './filled.ts';

/** A last page that is filled less than this is mostly white. */
const LEAST = 0.5;
/**
 * What to aim at, in pages more or less than the full ones: nothing left over, or a last page that is well filled. Where that
 * does not come out, since what stays together moves the ends of pages about, a few sizes more.
 */
const AIMS = [-0.06, 0.6, 0.8];
const MORE = [0.94, 0.97, 1.03, 1.07, 1.12];
/** How far type may become smaller or larger without anybody minding: 10 points become 9.4 or 11.2. */
const SMALLEST = Math.min(...MORE);
const LARGEST = Math.max(...MORE);
/** Printing so many pages again costs more than a white half of one is worth. */
const MOST_PAGES = 80;

export interface FitSettings extends PdfSettings {
  /** False where type must not become smaller: large print. */
  readonly mayShrink: boolean;
}

/**
 * A page as a PDF whose last page is not mostly white, where a slightly other size of type can bring that about: what is left
 * over goes to the page before, or takes more room. A text of a page or two is as long as it is.
 */
export async function fittedPdf(html: string, settings: FitSettings): Promise<Uint8Array> {
  const first = await pdfOf(html, settings);
  const pages = await filledPages(first);
  if (pages <= 1 || pages > MOST_PAGES || !isWhite(pages)) return first;
  for (const scale of scalesFor(pages, settings.mayShrink)) {
    const other = await pdfOf(scaled(html, scale), settings);
    if (!isWhite(await filledPages(other))) return other;
  }
  return first;
}

/** `pages`: 15.4 when the last of 16 is filled to two fifths. */
function isWhite(pages: number): boolean {
  const last = pages % 1;
  return last > 0 && last < LEAST;
}

/** What to try, the least change first. Width stays, so that height grows with the square of the size of type. */
export function scalesFor(pages: number, mayShrink: boolean): number[] {
  const whole = Math.floor(pages);
  const scales = [...AIMS.map((aim) => Math.sqrt((whole + aim) / pages)), ...MORE];
  return scales.filter((scale) => scale <= LARGEST && scale >= (mayShrink ? SMALLEST : 1)).sort((x, y) => Math.abs(1 - x) - Math.abs(1 - y));
}

/** The head is the report's own, and no text of an article can end it. */
function scaled(html: string, scale: number): string {
  return html.replace('</head>', () => `<style>@media print { .report { zoom: ${scale.toFixed(4)}; } }</style>\n</head>`);
}
