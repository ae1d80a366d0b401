import { isWord, type Token } from '../../segment/tokens.ts';
import type { Source } from '../source.ts';
import { wordsAfter, wordsBefore, wordsWithin } from '../token-range.ts';
import type { Unit } from './unit.ts';

/** Words outside the marks that may belong to the remark: no sentence leads up to a quotation with more. */
const REACH = 14;
/** Marks and spaces that may stand between a quoted word and its neighbour outside. */
const GAP = 12;

/** The words of the sentence before a quotation, back to other quotation marks; none where it does not run on into the marks. */
export function leadingUp({ article: { text }, tokens }: Source, unit: Unit): Token[] {
  const first = unit.words[0]!;
  if (!/[\p{L}\p{N}]\s*["“„«‘'‚‹(]+$/u.test(text.slice(Math.max(0, first.start - GAP), first.start))) return [];
  const own = wordsBefore(tokens[first.sentence]!, first.start, 1)[0];
  return own ? [...wordsBefore(tokens[first.sentence]!, own.start, REACH - 1, isMark), own] : [];
}

/** The words of the sentence after a quotation, up to other quotation marks; none where punctuation closes it. */
export function following({ article: { text }, tokens }: Source, unit: Unit): Token[] {
  const last = unit.words.at(-1)!;
  if (!/^["”“»’'›)]+\s*[\p{L}\p{N}]/u.test(text.slice(last.end, last.end + GAP))) return [];
  const own = wordsAfter(tokens[last.sentence]!, last.end, 1)[0];
  return own ? [own, ...wordsAfter(tokens[last.sentence]!, own.end, REACH - 1, isMark)] : [];
}

/** The words between two quotations of one sentence. */
export function wordsBetween({ tokens }: Source, before: Unit, after: Unit): Token[] {
  const [last, first] = [before.words.at(-1)!, after.words[0]!];
  if (last.sentence !== first.sentence) return [];
  return wordsWithin(tokens[last.sentence]!, { start: last.end, end: first.start }).slice(0, REACH);
}

function isMark(token: Token): boolean {
  return !isWord(token) && token.norm === '"';
}
