import type { Catalogue } from '../live.ts';
import { rangesOf } from '../ranges.ts';
import { counted } from './counted.ts';

export const allSources: Catalogue['allSources'] = {
  atAGlance: 'En un coup d’œil',
  whoTellsWhat: 'Qui rapporte quoi',
  toldByTwo: (passages) => `${counted(passages, 'passage rapporté', 'passages rapportés')} par au moins deux sources`,
  drawn: (first, last) => `Ici\u00a0: ${first} à ${last}`,
  earlier: 'Précédents',
  later: 'Suivants',
  inWhatOrder: 'Dans quel ordre',
  topToEnd: 'Du début à la fin de chaque article',
  howAlike: 'Proximité des formulations',
  sharedWords: 'Mots communs,\u202f% de l’article le plus court',

  source: 'Source',
  told: 'total',
  passageNumber: 'Passage ',
  matrixHelp: 'Les flèches vont d’un passage et d’une source à l’autre, Entrée mène au passage.',
  standings: {
    base: 'base',
    verbatim: 'mêmes mots',
    edited: 'retouché',
    rewritten: 'reformulé',
    partial: 'en partie',
    'not-told': 'non rapporté',
    'set-aside': 'mis de côté comme habillage de page',
  },
  possible: ' (correspondance possible)',
  baseOrSame: 'base ou mêmes mots',

  orderChart: (articles) => `Où commence chaque passage dans chacun des ${articles} articles, du début à la fin.`,
  orderOf: (number, places) => `Le passage ${number} commence à ${places.map(({ sigil, place }) => `${place} dans ${sigil}`).join(', ')}.`,

  percent: '\u202f%',

  passages: 'Passages',
  base: 'Base',
  order: 'Ordre',
  show: 'Afficher',
  orders: (base) => ({
    base: `comme dans ${base}`,
    tellers: 'les plus rapportés d’abord',
    alike: 'les moins proches d’abord',
  }),
  selections: (counts, articles) => ({
    all: `tous les passages (${counts.all})`,
    'all-tell': `rapportés par les ${articles} (${counts['all-tell']})`,
    'some-tell': `rapportés par certaines (${counts['some-tell']})`,
    differ: `formulation différente (${counts.differ})`,
    same: `mêmes mots (${counts.same})`,
    figures: `chiffres ou noms différents (${counts.figures})`,
    quotations: `citations différentes (${counts.quotations})`,
  }),
  shown: (shown, all) => (shown === all ? counted(all, 'passage', 'passages') : `${shown} sur ${counted(all, 'passage', 'passages')}`),

  showMore: (number) => `Afficher ${number} de plus`,

  table: 'Passages par source',
  sharedWordsHead: 'Mots communs',
  of: (told, all) => `${told} sur ${all}`,
  paragraphs: (numbers) => `¶${rangesOf(numbers).join(', ')}`,
  places: {
    headline: 'titre',
    standfirst: 'chapô',
    byline: 'signature',
    dateline: 'lieu et date',
    heading: 'intertitre',
    paragraph: 'paragraphe',
    'list-item': 'liste',
    caption: 'légende',
    credit: 'crédit',
    furniture: 'mis de côté',
  },
  sideBySideWith: (source) => `, afficher côte à côte avec ${source}`,
  sameWordsAs: (sigil) => `Mêmes mots\u00a0: ${sigil}`,
  gap: ' … ',

  toldByOne: 'Rapporté par une seule source',
  setAsideIn: (sigla) => `mis de côté dans ${sigla.join(', ')} comme habillage de page`,
  sentences: (number) => counted(number, 'phrase', 'phrases'),
  setApartAlone: (number) => `${counted(number, 'phrase', 'phrases')} sans correspondance, hors décompte`,
  showAll: (number) => `Tout afficher (${number})`,
  showFewer: 'Réduire',
  toldElsewhere: 'Tout ce qui est ici est aussi rapporté ailleurs',

  noPassage: 'Ces articles n’ont aucun passage en commun. Ils traitent peut-être d’événements différents.',
  addOne: 'Ajoutez un autre article pour comparer.',
  setApart: 'hors décompte',
};
