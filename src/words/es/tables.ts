import type { Catalogue } from '../live.ts';

export const tables: Catalogue['tables'] = {
  names: { passages: 'Pasajes', quotations: 'Citas', figures: 'Cifras y fechas', names: 'Nombres' },
  number: 'N.º',
  source: 'Fuente',
  place: 'Lugar',
  findings: 'Constataciones',
  between: 'Entre las fuentes',

  passage: 'Pasaje',
  tellers: 'Fuentes que lo recogen',
  measuredAgainst: 'Base de comparación',
  ofSource: (source, sigil) => ({
    words: source,
    standing: `${sigil}: palabras`,
    place: `${sigil}: lugar`,
    sameWords: `${sigil}: palabras iguales, %`,
    sure: `${sigil}: seguridad, %`,
  }),

  speaker: 'Quién habla',
  fullest: 'Forma más completa',
  fullestFirst: 'La forma más completa va primero.',
  verdict: 'Resultado',
  asGiven: 'Tal como figura',
  wordsKept: 'Palabras conservadas',
  wordsInAll: 'Palabras de la forma más completa',
  inNoComparison: 'no comparado',

  stated: 'Qué se afirma',
  kind: 'Tipo',
  asWritten: 'Como se escribe',
  readAs: 'Leído como',

  name: 'Nombre',
  form: 'Se le llama',
  times: 'Veces',
  kinds: {
    number: 'número',
    date: 'fecha',
    money: 'dinero',
    percent: 'porcentaje',
    duration: 'duración',
    age: 'edad',
    distance: 'distancia',
    other: 'otro',
  },
};
