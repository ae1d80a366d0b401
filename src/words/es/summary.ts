import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const summary: Catalogue['summary'] = {
  sentences: (number) => counted(number, 'frase', 'frases'),
  words: (number) => counted(number, 'palabra', 'palabras'),
  linesAside: (number) => counted(number, 'línea apartada', 'líneas apartadas'),
  noTitle: 'sin título',
  pairs: 'Pares',
  only: (sigil, sentences) => `solo ${sigil} ${sentences}`,
  asideIn: (sigil, sentences) => `apartado en ${sigil} ${sentences}`,
  nothingInCommon: 'nada en común',
  matches: (number) => counted(number, 'coincidencia', 'coincidencias'),
  sameWords: (share) => `${share} de palabras iguales`,
  passages: 'Pasajes recogidos por dos o más',
  note: 'Nota',
};
