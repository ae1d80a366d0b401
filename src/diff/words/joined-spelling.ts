import type { Spellings } from './spellings.ts';
import type { Word } from './word.ts';

/**
 * Takes two words as one where the other side writes them as one: "web site" and "website", "fund-raiser" and
 * "fundraiser".
 */
export function joinedSpelling(words: readonly Word[], others: Spellings): readonly Word[] {
  const first = words.findIndex((word, i) => i > 0 && together(words[i - 1]!, word, others) !== undefined);
  if (first < 0) return words;
  const result = words.slice(0, first);
  for (const word of words.slice(first)) {
    const last = result.at(-1)!;
    const form = together(last, word, others);
    if (form !== undefined) result[result.length - 1] = { ...last, end: word.end, lastToken: word.lastToken, form };
    else result.push(word);
  }
  return result;
}

function together(last: Word, word: Word, others: Spellings): string | undefined {
  return word.start - last.end === 1 ? others.together(last.form, word.form) : undefined;
}
