import type { Line } from './line.ts';

/** What is read of a fraction: its value, and the token after it. */
export interface Fraction {
  readonly value: number;
  readonly end: number;
}

/** Figures that a fraction keeps: two-thirds is 0.667. */
const DIGITS = 3;
/** From here on "one in 2,016" is a year or a rarity, and no share that anybody rounds. */
const MOST_PARTS = 1000;

/** "half a million", "two-thirds of", "a quarter of a million", "nine in 10": what begins at a token. */
export function readFraction(line: Line, at: number): Fraction | null {
  return halfOfScale(line, at) ?? parts(line, at) ?? oneIn(line, at);
}

/** "half a million", "a half-million", "eine halbe Million", "medio millón". */
function halfOfScale(line: Line, at: number): Fraction | null {
  const from = line.skip(at, line.words.one);
  const half = line.skip(from, line.words.half);
  if (half === from) return null;
  const next = line.isHyphen(half) ? half + 1 : line.skip(half, line.words.one);
  const scale = line.find(next, line.words.scales);
  return scale && { value: scale.value / 2, end: scale.end };
}

/** "two-thirds", "one third of", "a quarter of a million": a part of something, or else "thirds" are a number in a row. */
function parts(line: Line, at: number): Fraction | null {
  const one = line.skip(at, line.words.one);
  const count = line.find(at, line.words.cardinals) ?? (one > at ? { value: 1, end: one } : null);
  if (!count || !Number.isInteger(count.value) || count.value === 0) return null;
  const hyphen = line.isHyphen(count.end);
  const part = line.find(hyphen ? count.end + 1 : count.end, line.words.parts);
  if (!part || count.value >= part.value) return null;
  const of = line.skip(part.end, line.words.partOf);
  if (of === part.end && !hyphen && line.words.partOf.length > 0) return null;
  const value = rounded(count.value / part.value);
  const scale = of > part.end ? line.find(line.skip(of, line.words.one), line.words.scales) : null;
  return scale && scale.value >= 1e6 ? { value: value * scale.value, end: scale.end } : { value, end: part.end };
}

/** "nine in 10 voters", "one out of five". */
function oneIn(line: Line, at: number): Fraction | null {
  const some = numberAt(line, at);
  const middle = some ? line.skip(some.end, line.words.outOf) : 0;
  const all = some && middle > some.end ? numberAt(line, middle) : null;
  if (!some || !all || some.value >= all.value || all.value > MOST_PARTS) return null;
  return line.find(all.end, line.words.units) ? null : { value: rounded(some.value / all.value), end: all.end };
}

function numberAt(line: Line, at: number): Fraction | null {
  const word = line.find(at, line.words.cardinals);
  const value = word?.value ?? (/^\d{1,4}$/.test(line.form(at)) ? Number(line.form(at)) : 0);
  return Number.isInteger(value) && value > 0 ? { value, end: word?.end ?? at + 1 } : null;
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
