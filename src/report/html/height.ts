import { textOf, type ReportPassage, type ReportReading, type ReportRemark } from '../contents/report.ts';

/**
 * Characters in a line of a reading, of the apparatus and of a remark; heights of their lines in points, and what a rendering
 * of a remark has besides its lines; readings side by side.
 */
interface Type {
  readonly line: number;
  readonly height: number;
  readonly apparatusLine: number;
  readonly apparatusHeight: number;
  readonly columns: number;
  readonly remarkLine: number;
  readonly remarkSpace: number;
}

const USUAL: Type = { line: 46, height: 14, apparatusLine: 125, apparatusHeight: 11, columns: 2, remarkLine: 52, remarkSpace: 8 };
const LARGE: Type = { line: 58, height: 22.4, apparatusLine: 76, apparatusHeight: 20, columns: 1, remarkLine: 36, remarkSpace: 22 };
/** What is above this height, in points, may run over to the next page: kept whole it would leave half a page white. */
const TALL = 340;
/** The same for a single reading, in characters. */
const TALL_READING = 1400;

export function isTall({ readings, apparatus }: ReportPassage, largePrint: boolean): boolean {
  const type = largePrint ? LARGE : USUAL;
  const lines = sumOf(readings, ({ words }) => Math.ceil(textOf(words).length / type.line) + 1) / type.columns;
  const variants = apparatus.flatMap(({ lemma, variants: all }) => [...(lemma ? [lemma] : []), ...all]);
  const notes = sumOf(variants, ({ words }) => textOf(words).length + 6) / type.apparatusLine;
  return lines * type.height + notes * type.apparatusHeight > TALL;
}

export function isTallRemark({ fullest, rows }: ReportRemark, largePrint: boolean): boolean {
  const type = largePrint ? LARGE : USUAL;
  const lines = textOf(fullest).length / (1.5 * type.remarkLine) + sumOf(rows, ({ words, findings }) => Math.ceil(textOf(words).length / type.remarkLine) + findings.length);
  return lines * type.height + rows.length * type.remarkSpace > TALL;
}

export function isTallReading({ words }: ReportReading): boolean {
  return textOf(words).length > TALL_READING;
}

function sumOf<T>(list: readonly T[], numberOf: (item: T) => number): number {
  return list.reduce((sum, item) => sum + numberOf(item), 0);
}
