import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const summary: Catalogue['summary'] = {
  sentences: (number) => counted(number, 'phrase', 'phrases'),
  words: (number) => counted(number, 'mot', 'mots'),
  linesAside: (number) => counted(number, 'ligne mise de côté', 'lignes mises de côté'),
  noTitle: 'sans titre',
  pairs: 'Paires',
  only: (sigil, sentences) => `${sigil} seulement ${sentences}`,
  asideIn: (sigil, sentences) => `mis de côté dans ${sigil} ${sentences}`,
  nothingInCommon: 'rien en commun',
  matches: (number) => counted(number, 'correspondance', 'correspondances'),
  sameWords: (share) => `${share} de mots identiques`,
  passages: 'Passages rapportés par au moins deux sources',
  note: 'Avis',
};
