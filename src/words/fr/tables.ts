import type { Catalogue } from '../live.ts';

export const tables: Catalogue['tables'] = {
  names: { passages: 'Passages', quotations: 'Citations', figures: 'Chiffres et dates', names: 'Noms' },
  number: 'N°',
  source: 'Source',
  place: 'Emplacement',
  findings: 'Constats',
  between: 'Entre les sources',

  passage: 'Passage',
  tellers: 'Sources qui le rapportent',
  measuredAgainst: 'Base de comparaison',
  ofSource: (source, sigil) => ({
    words: source,
    standing: `${sigil}\u00a0: formulation`,
    place: `${sigil}\u00a0: emplacement`,
    sameWords: `${sigil}\u00a0: mots identiques,\u202f%`,
    sure: `${sigil}\u00a0: certitude,\u202f%`,
  }),

  speaker: 'Qui parle',
  fullest: 'Forme la plus complète',
  fullestFirst: 'La forme la plus complète figure en premier.',
  verdict: 'Résultat',
  asGiven: 'Telle que citée',
  wordsKept: 'Mots conservés',
  wordsInAll: 'Mots de la forme la plus complète',
  inNoComparison: 'non comparé',

  stated: 'Ce qui est indiqué',
  kind: 'Type',
  asWritten: 'Tel qu’écrit',
  readAs: 'Lu comme',

  name: 'Nom',
  form: 'Appellation',
  times: 'Occurrences',
  kinds: {
    number: 'nombre',
    date: 'date',
    money: 'montant',
    percent: 'pourcentage',
    duration: 'durée',
    age: 'âge',
    distance: 'distance',
    other: 'autre',
  },
};
