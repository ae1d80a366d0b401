import type { Word } from './word.ts';
import type { WordList } from './word-list.ts';

/**
 * Takes two words as one where the other side writes them as one: "web site" and "website", "fund-raiser" and
 * "fundraiser".
 */
export function joinedSpelling({ words, spellings }: WordList, other: WordList): readonly Word[] {
  if (!spellings.mayJoinInto(other.spellings)) return words;
  const result: Word[] = [];
  let joins = false;
  for (const word of words) {
    const last = result.at(-1);
    const form = last && other.spellings.together(last, word);
    if (form === undefined) result.push(word);
    else result[result.length - 1] = { ...last!, end: word.end, lastToken: word.lastToken, form };
    joins ||= form !== undefined;
  }
  return joins ? result : words;
}
