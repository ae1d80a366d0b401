import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const search: Catalogue['search'] = {
  open: 'Chercher dans les articles',
  region: 'Recherche',
  field: 'Chercher dans tous les articles',
  none: 'Aucun résultat',
  hits: (count) => counted(count, 'résultat', 'résultats'),
  hitOf: (at, of) => `Résultat ${at} sur ${of}`,
  in: (name, hits) => `${counted(hits, 'résultat', 'résultats')} chez ${name}`,
  aside: (hits) => `${counted(hits, 'résultat', 'résultats')} dans les lignes mises de côté`,
  previous: 'Résultat précédent',
  next: 'Résultat suivant',
  close: 'Fermer la recherche',
};
