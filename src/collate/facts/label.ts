import { isWord, type Token } from '../../segment/tokens.ts';
import type { Source } from '../source.ts';
import { wordsAfter, wordsBefore } from '../token-range.ts';
import type { Mention } from './mention.ts';

/** Words before and after a figure that name what it is about. */
const BEFORE = 5;
const AFTER = 3;

/** What stands around the figure in its sentence, the figure itself left open: "shook hands at a dinner on …". */
export function labelOf({ figure, sentence }: Mention, { article: { text }, tokens }: Source): string {
  const line = tokens[sentence] ?? [];
  const before = wordsBefore(line, figure.start, BEFORE, isBreak);
  const after = wordsAfter(line, figure.end, AFTER, isBreak);
  const printed = (words: readonly Token[]) => (words.length > 0 ? text.slice(words[0]!.start, words.at(-1)!.end) : '');
  return [printed(before), '…', printed(after)].filter(Boolean).join(' ').replace(/\s+/gu, ' ');
}

/** A comma, bracket or stop; hyphens and quotation marks stand inside a phrase. */
function isBreak(token: Token): boolean {
  return !isWord(token) && /[^\-'"]/.test(token.norm);
}
