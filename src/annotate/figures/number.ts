import { valueOfDigits } from './digits.ts';
import { readFraction } from './fraction.ts';
import type { Line } from './line.ts';

export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** Written with digits, at least in part. */
  readonly digits: boolean;
  /** "thousands", "dozens": no exact amount. */
  readonly vague: boolean;
}

/**
 * A number in digits or words that begins at token `at`: "320,000", "4.5 million", "twenty-five", "a dozen", "half", "two and
 * a half", "two-thirds of".
 */
export function readNumber(line: Line, at: number): ReadNumber | null {
  const fraction = readFraction(line, at);
  if (fraction) return { ...fraction, digits: false, vague: false };
  const whole = readDigits(line, at) ?? readWords(line, at) ?? readMany(line, at) ?? readOne(line, at);
  const half = whole && !whole.vague ? line.skip(whole.end, line.words.andHalf) : 0;
  return whole && half > whole.end ? { ...whole, ...readScales(line, half, whole.value + scaleOf(whole.value) / 2) } : whole;
}

/** "dos millones y medio": half of the million. */
function scaleOf(value: number): number {
  return value < 1000 ? 1 : 1000 ** Math.floor(Math.log10(value) / 3);
}

function readDigits(line: Line, at: number): ReadNumber | null {
  if (line.kind(at) !== 'number') return null;
  let form = line.form(at);
  let end = at + 1;
  while (spacedGroup(line, end, line.form(at))) form += line.form(end++);
  const arabicSign = /[٫٬]/.test(line.form(end)) && line.glued(end) && line.glued(end + 1);
  if (arabicSign && line.kind(end + 1) === 'number') form += line.form(end++) + line.form(end++);
  const value = valueOfDigits(form, line.words.decimal);
  if (value === null) return null;
  const scaled = readScales(line, end, value);
  return { ...scaled, digits: true, vague: false };
}

/** "320 000": groups of three set apart by a space, where the language parts them so. */
function spacedGroup(line: Line, at: number, first: string): boolean {
  if (line.words.decimal === '.' || line.kind(at) !== 'number' || !/^\p{Nd}{1,3}$/u.test(first)) return false;
  const gap = line.text.slice(line.tokens[at - 1]!.end, line.tokens[at]!.start);
  return (
    /^[ \u00a0\u202f]$/.test(gap) &&
    /^\p{Nd}{3}(?:[.,]\p{Nd}+)?$/u.test(line.form(at)) &&
    /^\p{Nd}+$/u.test(line.form(at - 1))
  );
}

/** Scale words after a value: 4.5 million, three hundred thousand. A hyphen may join them: 20-million. */
function readScales(line: Line, at: number, value: number): { value: number; end: number } {
  let end = at;
  for (;;) {
    const from = line.isHyphen(end) ? end + 1 : end;
    const scale = line.find(from, line.words.scales);
    const short = scale && line.word(from).length <= 2;
    if (!scale || (short && !line.glued(from)) || isResolution(line, from, value)) return { value, end };
    value = round(value * scale.value);
    end = scale.end;
  }
}

/** "a 4K screen" and "a 10k race", where "$5k" and "500k" are thousands. */
function isResolution(line: Line, at: number, value: number): boolean {
  return line.word(at) === 'k' && value < LEAST_THOUSANDS && !/^\p{Sc}$/u.test(line.form(at - 2));
}

const LEAST_THOUSANDS = 20;

/** Floating point leaves 4.1 million at 4099999.9999999995. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function readWords(line: Line, at: number): ReadNumber | null {
  /** Thousands and more, already closed; and what is being counted up below a thousand. */
  let closed = 0;
  let open = 0;
  let end = at;
  for (;;) {
    const from = end > at ? line.skip(end, line.words.inNumber) : at;
    const cardinal = line.find(from, line.words.cardinals);
    const scale = end > at ? line.find(from, line.words.scales) : null;
    if (cardinal && fits(open, cardinal.value)) {
      open += cardinal.value;
      end = cardinal.end;
    } else if (scale && line.word(from).length > 2) {
      if (scale.value < 1000) open *= scale.value;
      else [closed, open] = [open ? closed + open * scale.value : closed * scale.value, 0];
      end = scale.end;
    } else break;
  }
  return end > at ? { value: closed + open, end, digits: false, vague: false } : null;
}

/** Five fits after twenty or a hundred, not after three: "two three" are two numbers, and so are "two and three". */
function fits(open: number, next: number): boolean {
  if (open === 0) return true;
  return open % 100 === 0 ? next < 100 : open % 10 === 0 && next < 10;
}

/** "thousands", "tens of thousands". */
function readMany(line: Line, at: number): ReadNumber | null {
  const many = line.find(at, line.words.many);
  if (!many) return null;
  const afterOf = line.skip(many.end, line.words.of);
  const more = afterOf > many.end ? line.find(afterOf, line.words.many) : null;
  return more
    ? { value: many.value * more.value, end: more.end, digits: false, vague: true }
    : { value: many.value, end: many.end, digits: false, vague: true };
}

/** "a million", "ein Dutzend". */
function readOne(line: Line, at: number): ReadNumber | null {
  const afterOne = line.skip(at, line.words.one);
  if (afterOne === at) return null;
  const scale = line.find(afterOne, line.words.scales);
  if (!scale || line.word(afterOne).length <= 2) return null;
  return { ...readScales(line, scale.end, scale.value), digits: false, vague: false };
}
