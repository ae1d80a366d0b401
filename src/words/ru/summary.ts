import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const summary: Catalogue['summary'] = {
  sentences: (number) => counted(number, 'предложение', 'предложения', 'предложений'),
  words: (number) => counted(number, 'слово', 'слова', 'слов'),
  linesAside: (number) => `вынесено: ${counted(number, 'строка', 'строки', 'строк')}`,
  noTitle: 'без заголовка',
  pairs: 'Пары',
  only: (sigil, sentences) => `только ${sigil} ${sentences}`,
  asideIn: (sigil, sentences) => `вынесено в ${sigil} ${sentences}`,
  nothingInCommon: 'ничего общего',
  matches: (number) => counted(number, 'соответствие', 'соответствия', 'соответствий'),
  sameWords: (share) => `${share} тех же слов`,
  passages: 'Фрагменты в двух и более источниках',
  note: 'Примечание',
};
