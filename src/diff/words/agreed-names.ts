import type { Word } from './word.ts';

/**
 * Lets both sides agree on what is a name, where one of them cannot tell. "Opens" in a headline is none when the other
 * side has "opens"; "Ito" at the start of a sentence is one when the other side has it in the midst of its own.
 */
export function withAgreedNames(words: readonly Word[], others: readonly Word[]): Word[] {
  const small = new Map(others.filter(({ capital }) => !capital).map((word) => [word.form, word.role]));
  const names = new Set(others.filter(({ capital, role }) => capital && role === 'fact').map(({ form }) => form));
  return words.map((word) => {
    if (word.role === 'fact') return { ...word, role: small.get(word.form) ?? word.role };
    return word.role === 'plain' && word.capital && names.has(word.form) ? { ...word, role: 'fact' } : word;
  });
}
