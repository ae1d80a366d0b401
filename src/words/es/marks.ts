import type { DifferenceKind } from '../../present/pair.ts';
import type { Catalogue } from '../live.ts';

const SPOKEN = {
  words: 'otras palabras',
  figure: 'cifra, fecha o nombre',
  attribution: 'atribución o certeza',
  quotation: 'cita',
  only: '',
} as const;

const ALONE = 'la frase vinculada no tiene palabras en este lugar';
const UNLINKED = 'ninguna frase del otro artículo está vinculada con esta';

const BECAUSE: Record<DifferenceKind, string> = {
  words: 'la frase vinculada tiene otras palabras en este lugar',
  'only-left': ALONE,
  'only-right': ALONE,
  figure: 'un número, una fecha o un nombre difiere en este lugar de la frase vinculada',
  attribution: 'quién lo dice, o con qué certeza, difiere en este lugar de la frase vinculada',
  quotation: 'las palabras entre comillas difieren de las de la frase vinculada',
  'told-left': UNLINKED,
  'told-right': UNLINKED,
  'aside-left': UNLINKED,
  'aside-right': UNLINKED,
};

export const marks: Catalogue['marks'] = {
  leftOut: (source, words) => ` [omitido aquí; ${source} tiene: ${words}] `,
  only: (shape) => ` [${[SPOKEN[shape], 'solo aquí'].filter(Boolean).join('; ')}] `,
  differs: (shape, source, words) => ` [${SPOKEN[shape]}; ${source} dice: ${words}] `,
  why: (kind) => `Marcado porque ${BECAUSE[kind]}. No cuentan las mayúsculas, la puntuación ni los espacios.`,
};
