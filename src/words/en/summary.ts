import { counted } from './counted.ts';

/** The short summary on a terminal. */
export const summary = {
  sentences: (number: number) => counted(number, 'sentence', 'sentences'),
  words: (number: number) => counted(number, 'word', 'words'),
  linesAside: (number: number) => `${counted(number, 'line', 'lines')} set aside`,
  noTitle: 'no title',
  pairs: 'Pairs',
  only: (sigil: string, sentences: number) => `only ${sigil} ${sentences}`,
  asideIn: (sigil: string, sentences: number) => `set aside in ${sigil} ${sentences}`,
  nothingInCommon: 'nothing in common',
  matches: (number: number) => counted(number, 'match', 'matches'),
  sameWords: (share: string) => `${share} same words`,
  passages: 'Passages told by two or more',
  note: 'Note',
};
