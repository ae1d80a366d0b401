import type { Line } from './lines.ts';

/** Lines from the upper or lower edge among which heads and page numbers stand. */
const AT_EDGE = 2;
const PAGE_NUMBER = /^(?:\p{L}{1,9}\.?\s)?[-–—|\s]*(?:\d{1,4}|[ivxlc]{1,6})[-–—|\s]*(?:(?:\/|of|von|de|sur|di|из|z)\s*\d{1,4})?$/iu;

/** Parts the lines of the pages from their running heads, feet and page numbers. */
export function withoutMargins(pages: readonly (readonly Line[])[]): { pages: Line[][]; margins: string[] } {
  const seen = new Map<string, number>();
  for (const page of pages) for (const key of new Set(edgesOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const isMargin = (line: Line) => PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) > 1;
  const margins: string[] = [];
  const left = pages.map((page) => {
    const out = new Set(edgesOf(page).filter(isMargin));
    margins.push(...[...out].map(({ text }) => text));
    return page.filter((line) => !out.has(line));
  });
  return { pages: left, margins };
}

/** By height, not by order of reading: a foot may stand below any column. */
function edgesOf(page: readonly Line[]): Line[] {
  const heights = [...new Set(page.map(({ y }) => Math.round(y)))].sort((one, other) => other - one);
  const edges = new Set([...heights.slice(0, AT_EDGE), ...heights.slice(-AT_EDGE)]);
  return page.filter(({ y }) => edges.has(Math.round(y)));
}

/** Page numbers and dates differ from page to page. */
function keyOf({ text }: Line): string {
  return text.toLowerCase().replace(/\d+/g, '0');
}
