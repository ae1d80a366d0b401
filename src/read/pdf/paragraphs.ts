import type { Line } from './lines.ts';

export interface Paragraph {
  readonly lines: readonly Line[];
  readonly size: number;
}

/** Between paragraphs there is more room than between lines, or the first line stands in; shares of the letters' size. */
const MORE_ROOM = 0.35;
const INDENT = 0.6;
/** Headlines are set larger. */
const OTHER_SIZE = 0.12;
/** A line that ends this much before the others is the last of its paragraph. */
const SHORT = 0.2;

/** Lines in the order of reading, put together to paragraphs, over the ends of columns and pages. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const pitch = pitchOf(lines);
  const columns = columnsOf(lines);
  const paragraphs: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || startsParagraph(before, line, pitch, columns[i - 1]!, columns[i]!)) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
  });
  return paragraphs.map((group) => ({ lines: group, size: group[0]!.size }));
}

/** The edges of the lines around a line that stand in the same column. */
interface Column {
  readonly left: number;
  readonly right: number;
  /** Counts up wherever a column or page begins. */
  readonly number: number;
}

function columnsOf(lines: readonly Line[]): Column[] {
  let number = 0;
  const numbers = lines.map((line, i) => {
    const before = lines[i - 1];
    return before && isBelow(before, line) ? number : ++number;
  });
  const edges = new Map<number, Column>();
  lines.forEach(({ left, right }, i) => {
    const column = edges.get(numbers[i]!) ?? { left, right, number: numbers[i]! };
    edges.set(numbers[i]!, { ...column, left: Math.min(column.left, left), right: Math.max(column.right, right) });
  });
  return numbers.map((one) => edges.get(one)!);
}

function isBelow(before: Line, line: Line): boolean {
  return line.y < before.y && line.left < before.right && line.right > before.left;
}

function startsParagraph(before: Line, line: Line, pitch: number, columnBefore: Column, column: Column): boolean {
  if (Math.abs(line.size - before.size) > OTHER_SIZE * before.size) return true;
  const isEnded = ENDED.test(before.text);
  if (column.number !== columnBefore.number) return isEnded;
  const isShort = before.isRightToLeft ? before.left - columnBefore.left > SHORT * width(columnBefore) : columnBefore.right - before.right > SHORT * width(columnBefore);
  if (before.y - line.y > pitch + MORE_ROOM * line.size) return true;
  if (isIndented(line, column) && !isIndented(before, column)) return true;
  return (isEnded && isShort) || BULLET.test(line.text);
}

const ENDED = /[.!?…:。！？؟۔]["'”’»›」』)\]]*$/u;
const BULLET = /^[•▪●◦‣■►–—]\s/u;

function isIndented(line: Line, column: Column): boolean {
  const indent = line.isRightToLeft ? column.right - line.right : line.left - column.left;
  return indent > INDENT * line.size && indent < width(column) / 2;
}

const width = ({ left, right }: { left: number; right: number }): number => right - left;

/** The usual way from line to line. */
function pitchOf(lines: readonly Line[]): number {
  const steps = lines.slice(1).flatMap((line, i) => (isBelow(lines[i]!, line) ? [lines[i]!.y - line.y] : []));
  const sorted = steps.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 3)] ?? 0;
}
