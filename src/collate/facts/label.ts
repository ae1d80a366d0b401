import { isWord, type Token } from '../../segment/tokens.ts';
import type { Source } from '../source.ts';
import { firstAt, wordsAfter, wordsBefore } from '../token-range.ts';
import type { Mention } from './mention.ts';

/** Words before and after a figure that name what it is about. */
const BEFORE = 5;
const AFTER = 3;
/** Fewer words than this up to the next commas say nothing: "on …". */
const ENOUGH = 2;

/**
 * What stands around the figure in its sentence, the figure itself left open: "shook hands at a dinner on …". Up to the
 * next comma on either side; past it where nearly nothing stands before it: "on …, the council met".
 */
export function labelOf({ figure, sentence }: Mention, { article: { text }, tokens }: Source): string {
  const line = tokens[sentence] ?? [];
  const around = (stop?: (token: Token) => boolean) => [wordsBefore(line, figure.start, BEFORE, stop), wordsAfter(line, figure.end, AFTER, stop)] as const;
  const phrase = around(isBreak);
  const [before, after] = phrase[0].length + phrase[1].length < ENOUGH ? around() : phrase;
  const words = (part: readonly Token[]) => (part.length > 0 ? text.slice(part[0]!.start, endOfCompound(line, part.at(-1)!)) : '');
  const comma = after.length > 0 && text.startsWith(',', figure.end) ? ',' : '';
  return [words(before), `…${comma}`, words(after)].filter(Boolean).join(' ').replace(/\s+/gu, ' ');
}

/** A comma, bracket or stop; hyphens and quotation marks stand inside a phrase. */
function isBreak(token: Token): boolean {
  return !isWord(token) && /[^\-'"]/.test(token.norm);
}

/** Where a word ends, with what is joined to it by hyphens: "12-day". */
function endOfCompound(line: readonly Token[], word: Token): number {
  let at = firstAt(line, word.start);
  while (line[at + 1]?.norm === '-' && line[at + 1]!.start === line[at]!.end && line[at + 2]?.start === line[at + 1]!.end) at += 2;
  return line[at]!.end;
}
