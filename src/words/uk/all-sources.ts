import type { Catalogue } from '../live.ts';
import { rangesOf } from '../ranges.ts';
import { counted, passagesOf, sentencesOf } from './counted.ts';

export const allSources: Catalogue['allSources'] = {
  atAGlance: 'Загальний огляд',
  whoTellsWhat: 'Хто що подає',
  toldByTwo: (passages) => `${passagesOf(passages)} у двох чи більше джерелах`,
  drawn: (first, last) => `Тут показано: від ${first} до ${last}`,
  earlier: 'Раніші',
  later: 'Пізніші',
  inWhatOrder: 'У якому порядку',
  topToEnd: 'Від початку кожної статті до її кінця',
  howAlike: 'Наскільки схожі слова',
  sharedWords: 'Спільні слова, % коротшої статті',

  source: 'Джерело',
  told: 'подає',
  passageNumber: 'Фрагмент ',
  matrixHelp: 'Стрілки переводять між фрагментами й джерелами, Enter відкриває фрагмент.',
  standings: {
    base: 'основа',
    verbatim: 'ті самі слова',
    edited: 'зі змінами',
    rewritten: 'переписано',
    partial: 'частково',
    'not-told': 'не подано',
    'set-aside': 'відкладено як службовий текст сторінки',
  },
  possible: ' (можливий збіг)',
  baseOrSame: 'основа або ті самі слова',

  orderChart: (articles) => `Де починається кожен фрагмент у ${counted(articles, 'статті', 'статтях', 'статтях')}, від початку до кінця.`,
  orderOf: (number, places) => `Де починається фрагмент ${number}: ${places.map(({ sigil, place }) => `${sigil} — ${place}`).join(', ')}.`,

  percent: '%',

  passages: 'Фрагменти',
  base: 'Основа',
  order: 'Порядок',
  show: 'Показати',
  orders: (base) => ({
    base: `як подає ${base}`,
    tellers: 'спершу найпоширеніші',
    alike: 'спершу найменш схожі',
  }),
  selections: (counts, articles) => ({
    all: `усі фрагменти (${counts.all})`,
    'all-tell': `ті, що є в усіх ${articles} (${counts['all-tell']})`,
    'some-tell': `ті, що є лише в деяких (${counts['some-tell']})`,
    differ: `слова різняться (${counts.differ})`,
    same: `ті самі слова (${counts.same})`,
    figures: `числа чи імена різняться (${counts.figures})`,
    quotations: `цитати різняться (${counts.quotations})`,
  }),
  shown: (shown, all) => (shown === all ? passagesOf(all) : `${shown} із ${counted(all, 'фрагмента', 'фрагментів', 'фрагментів')}`),

  showMore: (number) => `Показати ще ${number}`,

  table: 'Фрагменти за джерелами',
  sharedWordsHead: 'Спільні слова',
  of: (told, all) => `${told} із ${all}`,
  paragraphs: (numbers) => `¶${rangesOf(numbers).join(', ')}`,
  places: {
    headline: 'заголовок',
    standfirst: 'лід',
    byline: 'автор',
    dateline: 'місце',
    heading: 'підзагол.',
    paragraph: 'абзац',
    'list-item': 'список',
    caption: 'підпис',
    credit: 'фото',
    furniture: 'відкладено',
  },
  sideBySideWith: (source) => `, показати поруч із джерелом ${source}`,
  sameWordsAs: (sigil) => `Ті самі слова, що й ${sigil}`,
  gap: ' … ',

  toldByOne: 'Лише в одному джерелі',
  setAsideIn: (sigla) => `відкладено як службовий текст сторінки: ${sigla.join(', ')}`,
  sentences: (number) => sentencesOf(number),
  setApartAlone: (number) => `${sentencesOf(number)} без збігу, поза підрахунками`,
  showAll: (number) => `Показати всі ${number}`,
  showFewer: 'Показати менше',
  toldElsewhere: 'Усе, що тут є, подають також інші',

  noPassage: 'Ці статті не мають спільних фрагментів. Можливо, вони про різні події.',
  addOne: 'Щоб порівняти, додайте ще одну.',
  setApart: 'відокремлено',
};
