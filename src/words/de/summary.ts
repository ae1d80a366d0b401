import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const summary: Catalogue['summary'] = {
  sentences: (number) => counted(number, 'Satz', 'Sätze'),
  words: (number) => counted(number, 'Wort', 'Wörter'),
  linesAside: (number) => `${counted(number, 'Zeile', 'Zeilen')} beiseitegelegt`,
  noTitle: 'keine Überschrift',
  pairs: 'Paare',
  only: (sigil, sentences) => `nur ${sigil} ${sentences}`,
  asideIn: (sigil, sentences) => `beiseitegelegt in ${sigil} ${sentences}`,
  nothingInCommon: 'nichts gemeinsam',
  matches: (number) => counted(number, 'Entsprechung', 'Entsprechungen'),
  sameWords: (share) => `${share} gleiche Wörter`,
  passages: 'Stellen, von zwei oder mehr berichtet',
  note: 'Hinweis',
};
