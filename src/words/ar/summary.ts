import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const summary: Catalogue['summary'] = {
  sentences: (number) => counted(number, 'sentence'),
  words: (number) => counted(number, 'word'),
  linesAside: (number) => `المُنحّى: ${counted(number, 'line')}`,
  noTitle: 'بلا عنوان',
  pairs: 'الأزواج',
  only: (sigil, sentences) => `في ${sigil} فقط: ${sentences}`,
  asideIn: (sigil, sentences) => `مُنحّى في ${sigil}: ${sentences}`,
  nothingInCommon: 'لا شيء مشترك',
  matches: (number) => counted(number, 'match'),
  sameWords: (share) => `${share} من الكلمات نفسها`,
  passages: 'المقاطع الواردة في اثنين أو أكثر',
  note: 'ملاحظة',
};
