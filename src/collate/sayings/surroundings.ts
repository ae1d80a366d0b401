import type { Span } from '../../model.ts';
import { isWord, type Token } from '../../segment/tokens.ts';
import type { Source } from '../source.ts';
import type { Unit, Word } from './unit.ts';

/** Words outside the marks that may belong to the remark: no sentence leads up to a quotation with more. */
const REACH = 14;

/** The words of the sentence before a quotation, back to other quotation marks; none where it does not run on into the marks. */
export function wordsBefore(source: Source, unit: Unit): Token[] {
  const first = unit.words[0]!;
  if (!/[\p{L}\p{N}]\s*["“„«‘'‚‹(]+$/u.test(source.article.text.slice(Math.max(0, first.start - 12), first.start))) return [];
  return words(source, first.sentence, { start: lastMark(source, first), end: first.start }).slice(-REACH);
}

/** The words of the sentence after a quotation, up to other quotation marks; none where punctuation closes it. */
export function wordsAfter(source: Source, unit: Unit): Token[] {
  const last = unit.words.at(-1)!;
  const { text, sentences } = source.article;
  if (!/^["”“»’'›)]+\s*[\p{L}\p{N}]/u.test(text.slice(last.end, last.end + 12))) return [];
  const { end } = sentences[last.sentence]!;
  const mark = /["“”„«»]/.exec(text.slice(last.end + 2, end));
  return words(source, last.sentence, { start: last.end, end: mark ? last.end + 2 + mark.index : end }).slice(0, REACH);
}

/** The words between two quotations of one sentence. */
export function wordsBetween(source: Source, before: Unit, after: Unit): Token[] {
  const [last, first] = [before.words.at(-1)!, after.words[0]!];
  return last.sentence === first.sentence ? words(source, last.sentence, { start: last.end, end: first.start }) : [];
}

function lastMark({ article: { text, sentences } }: Source, { start, sentence }: Word): number {
  const from = sentences[sentence]!.start;
  const before = text.slice(from, start).replace(/["“„«‘'‚‹(\s]+$/u, '');
  return from + Math.max(before.lastIndexOf('”'), before.lastIndexOf('"'), before.lastIndexOf('»'), before.lastIndexOf('“')) + 1;
}

function words({ tokens }: Source, sentence: number, { start, end }: Span): Token[] {
  return tokens[sentence]!.filter((token) => isWord(token) && token.start >= start && token.end <= end);
}
