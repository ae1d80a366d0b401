import type { Catalogue } from '../live.ts';
import { linesOf, matchesOf, sentencesOf, wordsOf } from './counted.ts';

export const summary: Catalogue['summary'] = {
  sentences: (number) => sentencesOf(number),
  words: (number) => wordsOf(number),
  linesAside: (number) => `${linesOf(number)} בצד`,
  noTitle: 'ללא כותרת',
  pairs: 'זוגות',
  only: (sigil, sentences) => `רק ב־${sigil}: ${sentences}`,
  asideIn: (sigil, sentences) => `הונחו בצד ב־${sigil}: ${sentences}`,
  nothingInCommon: 'אין דבר משותף',
  matches: (number) => matchesOf(number),
  sameWords: (share) => `${share} אותן מילים`,
  passages: 'קטעים שדווחו בשני מקורות או יותר',
  note: 'הערה',
};
