import type { Line } from './lines.ts';

/** A stretch across the page, in points. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Fewer lines beside each other are a table or a picture with its caption. */
const FEWEST_LINES = 3;
/** Lines of a column hold sentences; cells of a table are shorter. Letters, on average. */
const SHORTEST_LINE = 14;

/**
 * The lines of a page in the order of reading: column after column where text stands in columns, with lines across all of them
 * above and below.
 */
export function inReadingOrder(lines: readonly Line[]): Line[] {
  const order: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const columns = columnsFrom(lines, i);
    if (columns) {
      order.push(...columns.lines.flatMap(inReadingOrder));
      i = columns.end;
    } else order.push(lines[i++]!);
  }
  return order;
}

/** The lines from `start` on that one gutter parts, as columns; null where they do not stand beside each other. */
function columnsFrom(lines: readonly Line[], start: number): { lines: Line[][]; end: number } | null {
  let free: Stretch[] = [{ from: -Infinity, to: Infinity }];
  let end = start;
  for (; end < lines.length; end++) {
    const left = free.flatMap((stretch) => without(stretch, lines[end]!));
    if (end > start && !left.some(isGutter)) break;
    free = left;
  }
  const taken = lines.slice(start, end);
  const sides = free.filter(isGutter).map((gutter) => sidesOf(taken, gutter)).find((both) => both.every(isColumn));
  if (!sides) return null;
  const rightFirst = taken.filter(({ isRightToLeft }) => isRightToLeft).length * 2 > taken.length;
  return { lines: rightFirst ? sides.toReversed() : sides, end };
}

/** Text stands on both sides of it. */
function isGutter({ from, to }: Stretch): boolean {
  return Number.isFinite(from) && Number.isFinite(to);
}

function sidesOf(lines: readonly Line[], { from, to }: Stretch): Line[][] {
  return [lines.filter(({ right }) => right <= from), lines.filter(({ left }) => left >= to)];
}

function isColumn(lines: readonly Line[]): boolean {
  return lines.length >= FEWEST_LINES && lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length >= SHORTEST_LINE;
}

/** What a line leaves free of a stretch. */
function without({ from, to }: Stretch, { left, right }: Line): Stretch[] {
  if (right <= from || left >= to) return [{ from, to }];
  return [{ from, to: left }, { from: right, to }].filter((rest) => width(rest) > 0);
}

const width = ({ from, to }: Stretch): number => to - from;
