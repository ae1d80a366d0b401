import { textOf, type ReportPassage, type ReportReading } from '../contents/report.ts';

/** Characters in a line of a column, and of the apparatus; heights of their lines in points. */
const LINE = 46;
const APPARATUS_LINE = 125;
const TEXT_HEIGHT = 14;
const APPARATUS_HEIGHT = 11;
/** A passage above this height, in points, may run over to the next page: kept whole it would leave half a page white. */
const TALL = 340;
const LARGE_PRINT = 1.75;
/** The same for a single reading, in characters. */
const TALL_READING = 1400;

export function isTall({ readings, apparatus }: ReportPassage, largePrint: boolean): boolean {
  const columns = readings.map(({ words }) => Math.ceil(textOf(words).length / LINE) + 1);
  const lines = columns.reduce((sum, count) => sum + count, 0) / 2;
  const variants = apparatus.flatMap(({ lemma, variants: all }) => [...(lemma ? [lemma] : []), ...all]);
  const notes = variants.reduce((sum, { words }) => sum + textOf(words).length + 6, 0) / APPARATUS_LINE;
  return (lines * TEXT_HEIGHT + notes * APPARATUS_HEIGHT) * (largePrint ? LARGE_PRINT : 1) > TALL;
}

export function isTallReading({ words }: ReportReading): boolean {
  return textOf(words).length > TALL_READING;
}
