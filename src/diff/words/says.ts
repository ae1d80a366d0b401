import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from './word.ts';

/** Gives verbs of saying that are also nouns their role: "Interfax reports", "aides say", but not "news reports and". */
export function withVerbsOfSaying(words: readonly Word[], { sayingOrNoun, clauseStarts }: Lexicon): Word[] {
  return words.map((word, i) => {
    const says = sayingOrNoun.has(word.form) && (words[i - 1]?.role === 'fact' || clauseStarts.has(words[i + 1]?.form ?? ''));
    return says ? { ...word, role: 'saying' } : word;
  });
}
