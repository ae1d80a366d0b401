import type { DifferenceKind } from '../../present/pair.ts';

const SPOKEN = {
  words: 'other words',
  figure: 'figure, date or name',
  attribution: 'attribution or certainty',
  quotation: 'quotation',
  only: '',
} as const;

const ALONE = 'the linked sentence has no words in this place';
const UNLINKED = 'no sentence of the other article is linked to it';

const BECAUSE: Record<DifferenceKind, string> = {
  words: 'the linked sentence has other words in this place',
  'only-left': ALONE,
  'only-right': ALONE,
  figure: 'a number, date or name differs in this place of the linked sentence',
  attribution: 'who says it, or how sure it is, differs in this place of the linked sentence',
  quotation: 'words inside quotation marks differ from those of the linked sentence',
  'told-left': UNLINKED,
  'told-right': UNLINKED,
  'aside-left': UNLINKED,
  'aside-right': UNLINKED,
};

/** What is read aloud behind marked words; on screen the shape of the mark says it. */
export const marks = {
  leftOut: (source: string, words: string) => ` [left out here; ${source} has: ${words}] `,
  only: (shape: keyof typeof SPOKEN) => ` [${[SPOKEN[shape], 'only here'].filter(Boolean).join('; ')}] `,
  differs: (shape: keyof typeof SPOKEN, source: string, words: string) => ` [${SPOKEN[shape]}; ${source} says: ${words}] `,
  /** Why words are marked: the rule of their kind, and what is not counted. */
  why: (kind: DifferenceKind) => `Marked because ${BECAUSE[kind]}. Capital letters, punctuation and spaces do not count.`,
};
