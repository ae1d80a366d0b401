import type { Lexicon } from './lexicon/lexicon.ts';
import type { BothPhrases } from './phrases/phrases-of.ts';
import type { Stretch } from './stretch.ts';
import type { Word } from './words/word.ts';

/** Both sides of a link as the passes read them. */
export interface LinkWords {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  readonly phrases: BothPhrases;
  readonly lexicon: Lexicon;
}

/** A step that makes the changes easier to read. Most find nothing to do, and then give the same list. */
export type Pass = (stretches: readonly Stretch[], link: LinkWords) => readonly Stretch[];
