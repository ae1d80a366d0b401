import type { LoadCatalogue } from '../../../src/words/catalogues.ts';
import { beside, BESIDE } from './beside.ts';

/** With counters of its own in it, a file of words has a locale of its own as well. */
type Words = typeof import('./words.ts');

function loader(language: string): LoadCatalogue {
  return async (locale) => {
    const words = await beside<Words>(language);
    words.setLocale(locale);
    return words;
  };
}

/** Stands in where a file speaks English from the start and finds the other languages beside it. */
export const CATALOGUES = Object.fromEntries(BESIDE.map((name) => [name, loader(name)]));
