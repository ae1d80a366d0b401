import { isWord } from '../../segment/tokens.ts';
import type { Source } from '../source.ts';
import type { Mention } from './mention.ts';

/** Words before and after a figure that name what it is about. */
const BEFORE = 5;
const AFTER = 3;

/** What stands around the figure in its sentence, the figure itself left open: "shook hands at a dinner on …". */
export function labelOf({ figure, sentence }: Mention, { article, tokens }: Source): string {
  const { text } = article;
  const line = tokens[sentence] ?? [];
  const before = upToBreak(line.filter(({ end }) => end <= figure.start).reverse(), BEFORE).reverse();
  const after = upToBreak(line.filter(({ start }) => start >= figure.end), AFTER);
  const left = before.length > 0 ? text.slice(before[0]!.start, before.at(-1)!.end) : '';
  const right = after.length > 0 ? text.slice(after[0]!.start, after.at(-1)!.end) : '';
  return [left, '…', right].filter(Boolean).join(' ').replace(/\s+/gu, ' ');
}

function upToBreak<T extends Parameters<typeof isWord>[0]>(tokens: readonly T[], most: number): T[] {
  const stop = tokens.findIndex((token) => !isWord(token) && /[^\-'"]/.test(token.norm));
  return tokens.slice(0, stop < 0 ? undefined : stop).filter(isWord).slice(0, most);
}
