import type { Word } from './word.ts';

/**
 * Takes back names that the other side writes without a capital: "Opens" in a headline is no name where the other has
 * "opens".
 */
export function withoutMistakenNames(words: readonly Word[], others: readonly Word[]): Word[] {
  const roles = new Map(others.map((word) => [word.form, word.role]));
  return words.map((word) => ({ ...word, role: word.role === 'fact' ? (roles.get(word.form) ?? word.role) : word.role }));
}
