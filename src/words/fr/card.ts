import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const card: Catalogue['card'] = {
  title: (kind, left, right) => `${kind}\u00a0: ${left} et ${right}`,
  says: (source, words) => `${source}\u00a0: «\u00a0${words}\u00a0»`,
  leftOut: (source, words) => `${source}, où des mots sont omis\u00a0: «\u00a0${words}\u00a0»`,
  sourceLine: 'Comparé avec source-diff. Un constat dit ce que disent les mots\u202f; il ne dit pas qui a raison.',
  noPair: 'une fiche demande deux sources différentes de la comparaison',
  noDifference: (differences) => `cette différence n’existe pas\u202f; ces deux sources présentent ${counted(differences, 'différence', 'différences')}`,
};
