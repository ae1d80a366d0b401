import type { Catalogue } from '../live.ts';

export const findings: Catalogue['findings'] = {
  sayings: {
    whole: 'Intégrale',
    'cut-short': 'Écourtée',
    'cut-unmarked': 'Coupée sans signe',
    altered: 'Modifiée',
    paraphrased: 'Paraphrasée',
    'not-told': 'non rapportée',
  },
  facts: {
    agree: 'Concordent',
    'other-words': 'Identique, autres mots',
    rounded: 'Arrondi',
    disagree: 'Divergent',
    'one-source': 'Une seule source',
  },
  names: {
    person: 'Personne',
    group: 'Groupe',
    place: 'Lieu',
    name: 'Nom',
  },
};
