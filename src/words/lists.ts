export interface Lists {
  /** "A, B, and C". */
  and(items: Iterable<string>): string;
  /** "A, B, or C". */
  or(items: Iterable<string>): string;
  /** Names of languages, from their BCP 47 tags. */
  languages(tags: readonly string[]): string;
}

/** Lists as a language has them in a sentence. */
export function listsIn(language: string): Lists {
  const and = (items: Iterable<string>) => new Intl.ListFormat(language).format(items);
  return {
    and,
    or: (items) => new Intl.ListFormat(language, { type: 'disjunction' }).format(items),
    languages: (tags) => and(tags.map((tag) => new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag)),
  };
}
