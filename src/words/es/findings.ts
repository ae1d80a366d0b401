import type { Catalogue } from '../live.ts';

export const findings: Catalogue['findings'] = {
  sayings: {
    whole: 'Íntegra',
    'cut-short': 'Recortada',
    'cut-unmarked': 'Corte sin señal',
    altered: 'Alterada',
    paraphrased: 'Parafraseada',
    'not-told': 'no consta',
  },
  facts: {
    agree: 'Coinciden',
    'other-words': 'Igual, otras palabras',
    rounded: 'Redondeo',
    disagree: 'Discrepan',
    'one-source': 'Una sola fuente',
  },
  names: {
    person: 'Persona',
    group: 'Grupo',
    place: 'Lugar',
    name: 'Nombre',
  },
};
