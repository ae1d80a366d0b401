import type { Catalogue } from '../live.ts';
import { quoted } from './quoted.ts';

export const common: Catalogue['common'] = {
  kinds: {
    words: 'Otras palabras',
    'only-left': 'Palabras solo aquí',
    'only-right': 'Palabras omitidas aquí',
    attribution: 'Quién lo dice, con qué certeza',
    figure: 'Cifras, fechas, nombres',
    quotation: 'Citas modificadas',
    'told-left': 'Recogido solo aquí',
    'told-right': 'Recogido solo allí',
    'aside-left': 'Apartado allí',
    'aside-right': 'Apartado aquí',
  },
  relations: {
    verbatim: 'Mismas palabras',
    edited: 'Editado',
    rewritten: 'Reescrito',
    partial: 'Coincide en parte',
  },
  views: {
    'side-by-side': 'Lado a lado',
    'all-sources': 'Todas las fuentes',
    quotes: 'Citas y cifras',
    articles: 'Artículos',
    linear: 'En palabras',
  },
  source: (details) => `— ${details.join(', ')}`,
  quoted,
  notTold: 'no consta',
  setApart: 'al margen',
};
