import type * as english from './en/index.ts';

/** All visible words in one language: a section for each view, messages as strings or as functions of what they speak of. */
export type Catalogue = typeof english;
type SectionName = keyof Catalogue;

const sections = new Map<SectionName, object>();
let spoken: Partial<Catalogue> | null = null;

/**
 * A section whose words change with the language. Read them where they are shown, each time: a word kept in a variable
 * stays in the language of that moment.
 */
export function live<N extends SectionName>(name: N, words: Catalogue[N]): Catalogue[N] {
  const section = { ...words, ...spoken?.[name] };
  sections.set(name, section);
  return section;
}

/** Puts the words of another language in every section that it has, now and for sections that are loaded later. */
export function speak(catalogue: Partial<Catalogue>): void {
  spoken = catalogue;
  for (const [name, section] of sections) Object.assign(section, catalogue[name]);
}
