import type { Catalogue } from '../live.ts';
import { linesOf, matchesOf, sentencesOf, wordsOf } from './counted.ts';

export const summary: Catalogue['summary'] = {
  sentences: (number) => sentencesOf(number),
  words: (number) => wordsOf(number),
  linesAside: (number) => `${linesOf(number)} відкладено`,
  noTitle: 'без заголовка',
  pairs: 'Пари',
  only: (sigil, sentences) => `лише ${sigil} ${sentences}`,
  asideIn: (sigil, sentences) => `відкладено в ${sigil} ${sentences}`,
  nothingInCommon: 'нічого спільного',
  matches: (number) => matchesOf(number),
  sameWords: (share) => `однакових слів ${share}`,
  passages: 'Фрагменти у двох чи більше джерелах',
  note: 'Нотатка',
};
