import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { NO_LEXICON, type Lexicon } from './lexicon.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['ru', russian],
]);

/** The lists for a BCP 47 tag; empty ones for a language without lists. */
export function lexiconOf(language: string): Lexicon {
  return LEXICONS.get(language.toLowerCase().split(/[-_]/)[0] ?? '') ?? NO_LEXICON;
}
