import { english } from './english.ts';
import { NO_LEXICON, type Lexicon } from './lexicon.ts';

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([['en', english]]);

/** The lists for a BCP 47 tag; empty ones for a language without lists. */
export function lexiconOf(language: string): Lexicon {
  return LEXICONS.get(language.toLowerCase().split('-')[0] ?? '') ?? NO_LEXICON;
}
