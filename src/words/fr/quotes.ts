import type { WordState } from '../../model.ts';
import type { Catalogue } from '../live.ts';
import { counted, form } from './counted.ts';

const BARS = {
  in: 'entre guillemets',
  out: 'hors guillemets',
  other: 'un autre mot',
  'left-out': 'omis',
};

const inState = (count: number): Record<WordState, string> => ({
  in: 'entre guillemets',
  out: 'hors guillemets',
  other: form(count, 'différent', 'différents'),
  'left-out': 'omis',
});

export const quotes: Catalogue['quotes'] = {
  onThisPage: 'Sur cette page',
  sections: {
    quotations: 'Citations',
    alone: 'Cité par une seule source',
    figures: 'Chiffres et dates',
    names: 'Noms',
  },
  filters: 'Filtres',
  verdictFilter: 'Manière de citer',
  speakerFilter: 'Qui parle',
  showAllFilters: 'Tout afficher',
  nothingShown: 'Aucune citation de ces types.',
  oneBarOneWord: 'Une barre, un mot',
  bars: BARS,

  quotationsTitle: 'Ce qui a été dit, et comment chaque source le cite',
  quotationsLead: (remarks) =>
    remarks === 0
      ? 'Aucun propos n’est cité par une source et rapporté par une autre.'
      : `${counted(remarks, 'propos est cité par au moins deux sources, ou cité', 'propos sont cités par au moins deux sources, ou cités')} par l’une et ${form(remarks, 'rapporté', 'rapportés')} par une autre. La forme la plus complète figure en premier.`,
  setApart: (names, several) => `${names} ${several ? 'sont' : 'est'} hors décompte et ne ${several ? 'figurent' : 'figure'} pas ici.`,
  noSpeaker: 'Sans attribution',
  verdicts: {
    whole: 'Intégrale',
    'cut-short': 'Écourtée',
    'cut-unmarked': 'Coupée sans signe',
    altered: 'Modifiée',
    paraphrased: 'Paraphrasée',
    'not-told': 'Non rapportée',
  },
  kept: (kept, of) => `${kept} sur ${counted(of, 'mot', 'mots')}`,
  insideMarks: 'entre guillemets',
  barsSpoken: (states) => states.map(({ state, count }) => `${counted(count, 'mot', 'mots')} ${inState(count)[state]}`).join(', '),
  notToldBy: 'Non rapporté par',
  leadsTo: (source) => `${source}, afficher côte à côte`,
  place: (paragraph) => `¶${paragraph}`,
  leftOut: (source, words) => ` [omis ici\u202f; ${source} a\u00a0: ${words}] `,
  otherWords: (source, words) => ` [autres mots\u202f; ${source} a\u00a0: ${words}] `,
  onlyHere: ' [ici seulement] ',

  aloneTitle: 'Cité par une seule source',
  aloneLead: (remarks) =>
    remarks === 0 ? 'Tout ce qui est cité ici est aussi cité ou rapporté ailleurs.' : `${counted(remarks, 'propos', 'propos')} qu’aucune autre source ne cite ni ne rapporte.`,
  showAll: (count) => `Tout afficher (${count})`,
  showFewer: 'Réduire',

  figuresTitle: 'Chiffres et dates',
  figuresLead: (disagree, of) => {
    if (of === 0) return 'Aucun chiffre ni aucune date ne sont indiqués par deux sources.';
    const stated = `${counted(of, 'donnée indiquée', 'données indiquées')} par au moins deux sources`;
    return disagree === 0 ? `${stated}\u202f; aucune ne diverge.` : `${stated}\u202f; ${disagree} ${form(disagree, 'diverge', 'divergent')}.`;
  },
  principle: 'Un constat dit ce que disent les mots\u202f; il ne dit pas qui a raison.',
  stated: 'Ce qui est indiqué',
  finding: 'Constat',
  factVerdicts: {
    agree: 'Concordent',
    'other-words': 'Identiques, en d’autres mots',
    rounded: 'Arrondi',
    disagree: 'Divergent',
    'one-source': 'Une seule source',
  },
  aloneFigures: (count) => `${counted(count, 'donnée indiquée', 'données indiquées')} par une seule source`,

  namesTitle: 'Noms',
  namesLead: (differing, of) => {
    if (of === 0) return 'Aucune personne, aucun groupe ni aucun lieu ne sont nommés par deux sources.';
    const named = `${counted(of, 'personne, groupe ou lieu', 'personnes, groupes et lieux')} que nomment au moins deux sources`;
    return `${named}, ${differing === 0 ? 'sans différence de nom' : `dont ${differing} sous des noms différents`}.`;
  },
  named: 'Qui ou quoi est nommé',
  nameKinds: { person: 'personne', group: 'groupe', place: 'lieu', name: '' },
  times: (count) => `×${count}`,
  timesSpoken: (count) => counted(count, 'fois', 'fois'),
  namesDiffer: 'Noms différents',
  sameNames: 'Même nom dans toutes les sources qui l’emploient.',
  notTold: 'non rapporté',
  notNamed: 'non nommé',

  why: 'Pourquoi\u202f?',
  rule: 'Règle',
  compared: 'Comparé',
  readAs: 'Lu comme',
  normalised: 'Ne compte pas comme différence',
  nothingThere: 'aucun mot',
  normalisedQuotes: 'Les majuscules, la forme des guillemets et des apostrophes, la ponctuation et les espaces.',
  normalisedFigures: 'L’écriture d’un nombre ou d’une date\u00a0: chiffres ou lettres, séparateurs, ordre du jour et du mois, noms des unités.',
  normalisedNames: 'Les espaces et les retours à la ligne.',
  verdictRules: {
    whole: 'Chaque mot de la forme la plus complète est ici, entre les guillemets ou juste à côté.',
    'cut-short': 'Des mots de la forme la plus complète sont omis au début ou à la fin, à l’endroit de points de suspension ou entre deux paires de guillemets, ou sont rapportés hors guillemets en d’autres mots.',
    'cut-unmarked': 'Une ou plusieurs phrases entières sont omises à l’intérieur d’une même paire de guillemets, sans points de suspension.',
    altered: 'Entre les guillemets, des mots sont changés, insérés ou omis à l’intérieur d’une phrase, sans points de suspension ni crochets.',
    paraphrased: 'Le propos est rapporté sans guillemets.',
    'not-told': 'Le propos n’a pas été trouvé.',
  },
  factRules: {
    agree: 'Les valeurs sont les mêmes.',
    'other-words': 'Les valeurs sont les mêmes\u202f; les mots qui les expriment ne le sont pas.',
    rounded: 'Une valeur est la forme arrondie de l’autre.',
    disagree: 'Les valeurs données pour une même chose ne sont pas les mêmes, et aucune n’est la forme arrondie d’une autre.',
    'one-source': 'Aucune autre source ne l’indique.',
  },
  nameRule: 'Ces formes sont tenues pour un seul nom parce qu’un article contient les deux, ou parce que l’une est une forme courte ou un autre nom connu de l’autre.',
  findingRules: {
    'words-outside-marks': 'Tous les mots y sont\u202f; certains se trouvent juste hors des guillemets.',
    'words-missing': 'Entre les guillemets, des mots d’une phrase de la forme la plus complète sont omis, sans points de suspension à leur place.',
    'sentence-missing': 'Entre les guillemets, une phrase entière de la forme la plus complète est omise, sans points de suspension à sa place.',
    'words-changed': 'Entre les guillemets, d’autres mots tiennent la place de mots de la forme la plus complète.',
    'words-inserted': 'Entre les guillemets se trouvent, sans crochets, des mots que la forme la plus complète n’a pas.',
    'words-paraphrased': 'Hors des guillemets, d’autres mots tiennent la place de mots de la forme la plus complète.',
    'speakers-differ': 'Les articles attribuent les mêmes mots à des personnes différentes.',
    calendar: 'Le jour de la semaine se déduit de la date, ou la date du jour de publication d’un article.',
    'same-other-words': 'Les valeurs sont les mêmes\u202f; les mots qui les expriment ne le sont pas.',
    rounded: 'Une valeur est la forme arrondie de l’autre.',
    'values-differ': 'Les valeurs données pour une même chose ne sont pas les mêmes.',
    'forms-differ': 'Les sources désignent la même chose par des noms différents.',
    'short-form': 'Une forme est une abréviation ou une partie de l’autre.',
    alias: 'Une forme est connue comme un autre nom de l’autre, ou un article le dit.',
  },
  addOne: 'Ajoutez un autre article pour comparer.',
};
