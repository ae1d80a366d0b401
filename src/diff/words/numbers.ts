import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DiffSide } from '../side.ts';
import type { Word } from './word.ts';

/** Digits in groups of three, with one kind of separator: "320,000", "1.250.000". */
const GROUPED = /^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{3})+$/;
/** Signs before a number that belong to its value: "$5" is not "£5". */
const CURRENCY = /\p{Sc}/u;

/**
 * Gives numbers one form, so that spelling is no difference: "twelve" and "12", "320,000" and "320 thousand",
 * "twenty-one" and "21", "first" and "1st".
 */
export function numbersInDigits(words: readonly Word[], side: DiffSide, lexicon: Lexicon): Word[] {
  const result: Word[] = [];
  for (const word of words) {
    const last = result.at(-1);
    const form = last === undefined ? null : goneOn(last, word, side, lexicon);
    if (form === null) result.push(inDigits(word, side, lexicon));
    else result[result.length - 1] = { ...last!, end: word.end, lastToken: word.lastToken, form };
  }
  return result;
}

function inDigits(word: Word, side: DiffSide, lexicon: Lexicon): Word {
  const value = valueOf(word.form, lexicon);
  return value === null ? word : withCurrency({ ...word, form: value, role: word.role === 'light' ? word.role : 'fact' }, side);
}

/** The form of a number and the word after it, when that goes on with it: "320" and "thousand", "11" and "th". */
function goneOn(last: Word, { form, start }: Word, side: DiffSide, lexicon: Lexicon): string | null {
  if (!isDigit(last.form, last.form.length - 1)) return null;
  if (last.end === start && lexicon.ordinals.has(form)) return last.form + form;
  const value = valueOf(form, lexicon);
  return value !== null && touch(last.end, start, side) ? combined(last.form, value) : null;
}

function valueOf(form: string, lexicon: Lexicon): string | null {
  if (!isDigit(form, 0)) return lexicon.numbers.get(form) ?? null;
  if (GROUPED.test(form)) return form.replace(/[.,]/g, '');
  return form;
}

function isDigit(form: string, at: number): boolean {
  const code = form.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** "20" and "1" are 21, "5" and "1000000" are 5000000; "2" and "3" are two numbers. */
function combined(before: string, after: string): string | null {
  const [prefix, digits] = [before.replace(/[\d.]+$/, ''), /[\d.]+$/.exec(before)?.[0] ?? ''];
  const [left, right] = [Number(digits), Number(after)];
  if (digits === '' || !Number.isFinite(left) || !Number.isFinite(right)) return null;
  if (right >= 100 && /^10+$/.test(after) && left > 0 && left < right) return prefix + String(Math.round(left * right));
  if (left >= 20 && left < 100 && left % 10 === 0 && right > 0 && right < 10 && /^\d$/.test(after)) return prefix + String(left + right);
  return null;
}

/** Side by side with at most a space or a hyphen between them. */
function touch(end: number, start: number, { text }: DiffSide): boolean {
  return start - end === 1 && /[\s-]/.test(text.charAt(end));
}

function withCurrency(word: Word, { text }: DiffSide): Word {
  const sign = text.charAt(word.start - 1);
  return CURRENCY.test(sign) ? { ...word, start: word.start - 1, firstToken: word.firstToken - 1, form: sign + word.form } : word;
}
