import type { Span } from '../model.ts';
import { isWord, type Token } from '../segment/tokens.ts';

/** Index of the first token that starts at `offset` or later. A sentence may be as long as its article. */
export function firstAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words that lie in a span. */
export function wordsWithin(tokens: readonly Token[], { start, end }: Span): Token[] {
  const words: Token[] = [];
  for (let at = firstAt(tokens, start); at < tokens.length && tokens[at]!.end <= end; at++) {
    if (isWord(tokens[at]!)) words.push(tokens[at]!);
  }
  return words;
}

/** Up to `most` words before an offset, nearest last; `stop` ends the search at a token. */
export function wordsBefore(tokens: readonly Token[], offset: number, most: number, stop: (token: Token) => boolean = () => false): Token[] {
  const words: Token[] = [];
  for (let at = firstAt(tokens, offset) - 1; at >= 0 && words.length < most && !stop(tokens[at]!); at--) {
    if (isWord(tokens[at]!)) words.unshift(tokens[at]!);
  }
  return words;
}

/** Up to `most` words from an offset on. */
export function wordsAfter(tokens: readonly Token[], offset: number, most: number, stop: (token: Token) => boolean = () => false): Token[] {
  const words: Token[] = [];
  for (let at = firstAt(tokens, offset); at < tokens.length && words.length < most && !stop(tokens[at]!); at++) {
    if (isWord(tokens[at]!)) words.push(tokens[at]!);
  }
  return words;
}
