import type { Catalogue } from '../live.ts';
import { rangesOf } from '../ranges.ts';
import { counted } from './counted.ts';
import { roles } from './roles.ts';

export const allSources: Catalogue['allSources'] = {
  atAGlance: 'Auf einen Blick',
  whoTellsWhat: 'Wer was berichtet',
  toldByTwo: (passages) => `${counted(passages, 'Stelle', 'Stellen')}, von zwei oder mehr Quellen berichtet`,
  drawn: (first, last) => `Hier gezeichnet: ${first} bis ${last}`,
  earlier: 'Frühere',
  later: 'Spätere',
  inWhatOrder: 'In welcher Reihenfolge',
  topToEnd: 'Vom Anfang jedes Artikels bis zum Ende',
  howAlike: 'Wie ähnlich im Wortlaut',
  sharedWords: 'Gemeinsame Wörter, % des kürzeren Artikels',

  source: 'Quelle',
  told: 'berichtet',
  passageNumber: 'Stelle ',
  matrixHelp: 'Pfeiltasten wechseln zwischen Stellen und Quellen, die Eingabetaste führt zur Stelle.',
  standings: {
    base: 'Grundlage',
    verbatim: 'gleiche Wörter',
    edited: 'bearbeitet',
    rewritten: 'umgeschrieben',
    partial: 'teilweise',
    'not-told': 'nicht berichtet',
    'set-aside': 'als Seitenbeiwerk beiseitegelegt',
  },
  possible: ' (mögliche Entsprechung)',
  baseOrSame: 'Grundlage oder gleiche Wörter',

  orderChart: (articles) => `Wo jede Stelle in jedem der ${articles} Artikel beginnt, vom Anfang bis zum Ende.`,
  orderOf: (number, places) => `Stelle ${number} beginnt bei ${places.map(({ sigil, place }) => `${place} in ${sigil}`).join(', ')}.`,

  percent: ' %',

  passages: 'Stellen',
  base: 'Grundlage',
  order: 'Reihenfolge',
  show: 'Zeigen',
  orders: (base) => ({
    base: `wie in ${base}`,
    tellers: 'von den meisten berichtete zuerst',
    alike: 'unähnlichste zuerst',
  }),
  selections: (counts, articles) => ({
    all: `alle Stellen (${counts.all})`,
    'all-tell': `von allen ${articles} berichtet (${counts['all-tell']})`,
    'some-tell': `nur von einigen berichtet (${counts['some-tell']})`,
    differ: `Wortlaut verschieden (${counts.differ})`,
    same: `gleiche Wörter (${counts.same})`,
    figures: `Zahlen oder Namen verschieden (${counts.figures})`,
    quotations: `Zitate verschieden (${counts.quotations})`,
  }),
  shown: (shown, all) => (shown === all ? counted(all, 'Stelle', 'Stellen') : `${shown} von ${counted(all, 'Stelle', 'Stellen')}`),

  showMore: (number) => `${number} weitere zeigen`,

  table: 'Stellen nach Quellen',
  sharedWordsHead: 'Gemeinsame Wörter',
  of: (told, all) => `${told} von ${all}`,
  paragraphs: (numbers) => `¶${rangesOf(numbers).join(', ')}`,
  places: { ...roles, 'list-item': 'Liste', furniture: 'beiseitegelegt' },
  sideBySideWith: (source) => `, neben ${source} zeigen`,
  sameWordsAs: (sigil) => `Gleiche Wörter wie ${sigil}`,
  gap: ' … ',

  toldByOne: 'Nur von einer Quelle berichtet',
  setAsideIn: (sigla) => `in ${sigla.join(', ')} als Seitenbeiwerk beiseitegelegt`,
  sentences: (number) => counted(number, 'Satz', 'Sätze'),
  setApartAlone: (number) => `${counted(number, 'Satz', 'Sätze')} ohne Entsprechung, von den Zählungen ausgenommen`,
  showAll: (number) => `Alle ${number} zeigen`,
  showFewer: 'Weniger zeigen',
  toldElsewhere: 'Alles hier wird auch anderswo berichtet',

  noPassage: 'Diese Artikel haben keine Stelle gemeinsam. Vielleicht handeln sie von verschiedenen Ereignissen.',
  addOne: 'Für einen Vergleich einen weiteren hinzufügen.',
  setApart: 'ausgenommen',
};
