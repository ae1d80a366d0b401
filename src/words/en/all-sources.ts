import type { BlockRole } from '../../model.ts';
import type { Order, Selection } from '../../present/arrangement.ts';
import type { Standing } from '../../present/passages.ts';
import { rangesOf } from '../ranges.ts';
import { counted } from './counted.ts';

/** Words of the view over all sources. */
export const allSources = {
  atAGlance: 'At a glance',
  whoTellsWhat: 'Who tells what',
  toldByTwo: (passages: number) => `${counted(passages, 'passage', 'passages')} told by two or more sources`,
  drawn: (first: number, last: number) => `Drawn here: ${first} to ${last}`,
  earlier: 'Earlier',
  later: 'Later',
  inWhatOrder: 'In what order',
  topToEnd: 'Top of each article to its end',
  howAlike: 'How alike in wording',
  sharedWords: 'Shared words, % of the shorter article',

  source: 'Source',
  told: 'told',
  passageNumber: 'Passage ',
  matrixHelp: 'Arrow keys move between passages and sources, Enter goes to the passage.',
  standings: {
    base: 'base',
    verbatim: 'same words',
    edited: 'edited',
    rewritten: 'rewritten',
    partial: 'in part',
    'not-told': 'not told',
    'set-aside': 'set aside as page furniture',
  } satisfies Record<Standing, string>,
  possible: ' (possible match)',
  baseOrSame: 'base or same words',

  orderChart: (articles: number) => `Where each passage begins in each of ${articles} articles, from the top to the end.`,
  orderOf: (number: number, places: readonly { sigil: string; place: string }[]) =>
    `Passage ${number} begins at ${places.map(({ sigil, place }) => `${place} in ${sigil}`).join(', ')}.`,

  percent: '%',

  passages: 'Passages',
  base: 'Base',
  order: 'Order',
  show: 'Show',
  orders: (base: string) =>
    ({
      base: `as in ${base}`,
      tellers: 'most told first',
      alike: 'least alike first',
    }) satisfies Record<Order, string>,
  selections: (counts: Record<Selection, number>, articles: number) =>
    ({
      all: `all passages (${counts.all})`,
      'all-tell': `told by all ${articles} (${counts['all-tell']})`,
      'some-tell': `told by some only (${counts['some-tell']})`,
      differ: `wording differs (${counts.differ})`,
      same: `same words (${counts.same})`,
      figures: `figures or names differ (${counts.figures})`,
      quotations: `quotations differ (${counts.quotations})`,
    }) satisfies Record<Selection, string>,
  shown: (shown: number, all: number) => (shown === all ? counted(all, 'passage', 'passages') : `${shown} of ${counted(all, 'passage', 'passages')}`),

  showMore: (number: number) => `Show ${number} more`,

  table: 'Passages by source',
  sharedWordsHead: 'Shared words',
  of: (told: number, all: number) => `${told} of ${all}`,
  paragraphs: (numbers: readonly number[]) => `¶${rangesOf(numbers).join(', ')}`,
  places: {
    headline: 'headline',
    standfirst: 'standfirst',
    byline: 'byline',
    dateline: 'dateline',
    heading: 'heading',
    paragraph: 'paragraph',
    'list-item': 'list',
    caption: 'caption',
    credit: 'credit',
    furniture: 'set aside',
  } satisfies Record<BlockRole, string>,
  sideBySideWith: (source: string) => `, show side by side with ${source}`,
  sameWordsAs: (sigil: string) => `Same words as ${sigil}`,
  gap: ' … ',

  toldByOne: 'Told by one source only',
  setAsideIn: (sigla: readonly string[]) => `set aside in ${sigla.join(', ')} as page furniture`,
  sentences: (number: number) => counted(number, 'sentence', 'sentences'),
  setApartAlone: (number: number) => `${counted(number, 'sentence', 'sentences')} without a match, left out of the counts`,
  showAll: (number: number) => `Show all ${number}`,
  showFewer: 'Show fewer',
  toldElsewhere: 'Everything here is told elsewhere too',

  noPassage: 'These articles share no passage. They may be about different events.',
  addOne: 'Add one more to compare.',
  setApart: 'set apart',
};
