import type { Catalogue } from '../live.ts';
import { rangesOf } from '../ranges.ts';
import { passagesOf, sentencesOf } from './counted.ts';
import { isolated, prefixed } from './isolated.ts';
import { roles } from './roles.ts';

export const allSources: Catalogue['allSources'] = {
  atAGlance: 'במבט אחד',
  whoTellsWhat: 'מי מדווח על מה',
  toldByTwo: (passages) => `${passagesOf(passages)} בשני מקורות או יותר`,
  drawn: (first, last) => `מוצגים כאן: ${first} עד ${last}`,
  earlier: 'הקודמים',
  later: 'הבאים',
  inWhatOrder: 'באיזה סדר',
  topToEnd: 'מראש כל כתבה ועד סופה',
  howAlike: 'כמה דומה הניסוח',
  sharedWords: 'מילים משותפות, ב־% מהכתבה הקצרה יותר',

  source: 'מקור',
  told: 'דווחו',
  passageNumber: 'קטע ',
  matrixHelp: 'מקשי החצים עוברים בין קטעים ומקורות, Enter מוביל אל הקטע.',
  standings: {
    base: 'בסיס',
    verbatim: 'אותן מילים',
    edited: 'נערך',
    rewritten: 'נוסח מחדש',
    partial: 'בחלקו',
    'not-told': 'לא דווח',
    'set-aside': 'הונח בצד כרכיב דף',
  },
  possible: ' (התאמה אפשרית)',
  baseOrSame: 'בסיס או אותן מילים',

  orderChart: (articles) => `היכן מתחיל כל קטע בכל אחת מ־${articles} הכתבות, מראש הכתבה ועד סופה.`,
  orderOf: (number, places) => `היכן מתחיל קטע ${number}: ${places.map(({ sigil, place }) => `${place} ${prefixed('ב', sigil)}`).join(', ')}.`,

  percent: '%',

  passages: 'קטעים',
  base: 'בסיס',
  order: 'סדר',
  show: 'הצגה',
  orders: (base) => ({
    base: `כמו אצל ${base}`,
    tellers: 'הנפוצים תחילה',
    alike: 'השונים ביותר תחילה',
  }),
  selections: (counts, articles) => ({
    all: `כל הקטעים (${counts.all})`,
    'all-tell': `דווחו בכל ${articles} הכתבות (${counts['all-tell']})`,
    'some-tell': `דווחו רק בחלקן (${counts['some-tell']})`,
    differ: `ניסוח שונה (${counts.differ})`,
    same: `אותן מילים (${counts.same})`,
    figures: `מספרים או שמות שונים (${counts.figures})`,
    quotations: `ציטוטים שונים (${counts.quotations})`,
  }),
  shown: (shown, all) => (shown === all ? passagesOf(all) : `${shown} מתוך ${passagesOf(all)}`),

  showMore: (number) => `הצגת ${number} נוספים`,

  table: 'קטעים לפי מקור',
  sharedWordsHead: 'מילים משותפות',
  of: (told, all) => `${told} מתוך ${all}`,
  paragraphs: (numbers) => `¶${rangesOf(numbers).join(', ')}`,
  places: { ...roles, 'list-item': 'רשימה', furniture: 'בצד' },
  sideBySideWith: (source) => `, הצגה זה לצד זה עם ${source}`,
  sameWordsAs: (sigil) => `אותן מילים כמו ${prefixed('ב', sigil)}`,
  gap: ' … ',

  toldByOne: 'דווח במקור אחד בלבד',
  setAsideIn: (sigla) => `הונח בצד כרכיב דף: ${sigla.map(isolated).join(', ')}`,
  sentences: (number) => sentencesOf(number),
  setApartAlone: (number) => `${sentencesOf(number)} ללא התאמה, מחוץ לספירות`,
  showAll: (number) => `הצגת כל ה־${number}`,
  showFewer: 'הצגת פחות',
  toldElsewhere: 'כל מה שכאן דווח גם במקורות אחרים',

  noPassage: 'לכתבות האלה אין אף קטע משותף. ייתכן שהן עוסקות באירועים שונים.',
  addOne: 'הוסיפו עוד כתבה אחת כדי להשוות.',
  setApart: 'בנפרד',
};
