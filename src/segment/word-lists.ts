/** Words by language (primary subtag). */
export type ByLanguage = Readonly<Record<string, readonly string[]>>;

export const list = (words: string): string[] => words.trim().split(/\s+/);

export const primary = (language: string): string => language.split('-')[0]!.toLowerCase();

/**
 * Whether a word is in a language's list. A listed word with a capital is found with a capital only ("Miss." is a state,
 * "miss." ends a sentence), one in small letters in both forms. A language without a list borrows the English one, as
 * foreign names and firms are written alike; for an unknown language all lists hold.
 */
export function lookUp(lists: ByLanguage): (language: string, word: string) => boolean {
  const every = [...Object.entries(lists), ['und', Object.values(lists).flat()] as const];
  const sets = new Map(every.map(([code, words]) => [code, new Set(words)]));
  const wordsOf = (language: string) => sets.get(language) ?? sets.get(primary(language)) ?? sets.get('en')!;
  return (language, word) => {
    const words = wordsOf(language);
    return words.has(word) || words.has(word.toLowerCase()) || (/^\p{Lu}/u.test(word) && words.has(titleCase(word)));
  };
}

const titleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
