import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const card: Catalogue['card'] = {
  title: (kind, left, right) => `${kind}: ${left} y ${right}`,
  says: (source, words) => `${source}: «${words}»`,
  leftOut: (source, words) => `${source}, donde se omiten palabras: «${words}»`,
  sourceLine: 'Comparado con source-diff. Una constatación dice lo que dicen las palabras; no dice quién tiene razón.',
  noPair: 'una tarjeta necesita dos fuentes distintas de la comparación',
  noDifference: (differences) => `no existe esa diferencia; entre estas dos fuentes hay ${counted(differences, 'diferencia', 'diferencias')}`,
};
