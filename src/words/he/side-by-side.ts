import type { BlockRole } from '../../model.ts';
import type { Catalogue } from '../live.ts';
import { differencesOf, linesOf, sentencesOf } from './counted.ts';
import { isolated, prefixed } from './isolated.ts';
import { roles } from './roles.ts';

const ROLES: Record<BlockRole, string> = { ...roles, paragraph: '', 'list-item': '', furniture: '' };

export const sideBySide: Catalogue['sideBySide'] = {
  columns: 'שתי הכתבות',
  // Columns are mirrored: the article that is first stands on the right.
  leftArticle: 'הכתבה בצד ימין',
  rightArticle: 'הכתבה בצד שמאל',
  beside: 'לצד',
  swap: 'החלפה בין שמאל לימין',
  option: (name, setApart) => `${isolated(name)}${setApart ? ' (בנפרד)' : ''}`,
  wordCount: (words) => `${words} מילים`,
  noDate: 'לא נמצא תאריך',
  withoutYear: (date) => `${isolated(date)}, בלי שנה`,

  paragraph: 'פסקה',
  paragraphs: (first, last) => (first === last ? `¶${first}` : `¶${first}–${last}`),
  onlyIn: (sigil) => `רק ${prefixed('ב', sigil)}`,
  toldOnlyBy: (name) => `דווח רק אצל ${isolated(name)}`,
  asideIn: (sigil) => `בצד ${prefixed('ב', sigil)}`,
  asideInFull: (name) => `אצל ${isolated(name)} הונח בצד כרכיב דף`,
  nearestAt: (sigil, place, likely) => `הקרוב ביותר ${prefixed('ב', sigil)}: ${place}, ${likely}`,
  nothingLike: (sigil) => `אין דומה לו ${prefixed('ב', sigil)}`,
  toldAt: (name, moved) => `${moved ? 'הוזז; ' : ''}אצל ${isolated(name)} דווח כאן:`,
  shortRoles: {
    headline: 'כותרת',
    standfirst: 'משנה',
    byline: 'חתימה',
    dateline: 'מקום',
    heading: 'ביניים',
    paragraph: '',
    'list-item': '',
    caption: 'כיתוב',
    credit: 'קרדיט',
    furniture: '',
  },
  roles: ROLES,
  gap: (count, name) => `${sentencesOf(count)} רק אצל ${isolated(name)}`,
  moved: 'הוזז',
  possibly: ' (התאמה אפשרית)',
  possibleMatch: (relation) => `${relation}?`,
  arrow: (from, to) => `${isolated(from)} ← ${isolated(to)}`,

  setAside: (lines) => `רכיבי דף שהונחו בצד: ${linesOf(lines)}.`,
  show: 'הצגה',
  hide: 'הסתרה',
  putBack: 'החזרה',
  putBackLine: (line) => `החזרה: ${isolated(line)}`,

  noMatch: 'לכתבות האלה אין אף קטע משותף. ייתכן שהן עוסקות באירועים שונים.',
  incomplete: 'הכתבות האלה ארוכות מכדי להשוות אותן במלואן: ייתכן שכמה התאמות או סימונים אינם מופיעים.',
  isSetApart: (name) => `${isolated(name)}: בנפרד, מחוץ לספירות. כאן ההשוואה נערכת בכל זאת.`,
  countAnyway: 'לכלול בספירה בכל זאת',
  versions: (older) => ({
    dates: `שתי גרסאות של אותו כלי תקשורת; הישנה: ${isolated(older)}.`,
    lengths: `שתי גרסאות של אותו כלי תקשורת; ככל הנראה הישנה היא הקצרה, ${isolated(older)}.`,
    unknown: 'שתי גרסאות של אותו כלי תקשורת; אין דבר המעיד איזו מהן הישנה.',
    reader: `שתי גרסאות של אותה ידיעה, לפי הקורא; הישנה: ${isolated(older)}.`,
  }),

  overview: 'מבט כולל על שתי הכתבות',
  overviewPlace: (left, right) => `מוצגים: ${isolated(left)} מימין, ${isolated(right)} משמאל`,
  slid: 'יושר לגובה',
  unslide: 'חזרה לסדר של הכתבה',

  difference: (at, of) => ({ before: 'הבדל ', at: `${at}`, after: ` מתוך ${of}` }),
  differences: (of) => differencesOf(of),
  stepGroup: 'מעבר בין ההבדלים',
  previous: 'ההבדל הקודם',
  next: 'ההבדל הבא',
  kinds: 'סוגים',
  rail: 'הבדלים',
  readAloud: 'להקריא את ההבדלים בתוך הטקסט',

  kindAndSource: (kind, name) => `${kind} · אצל ${isolated(name)} כתוב`,
  onlyHere: (kind, name) => `${kind} · רק אצל ${isolated(name)}`,
  wordsOnlyIn: (name) => `מילים רק אצל ${isolated(name)}`,
  leftOutIn: (name) => `הושמט אצל ${isolated(name)}`,
};

export const legend: Catalogue['legend'] = {
  differences: 'הבדלים',
  shownOf: (shown, total) => (shown === total ? `${total}` : `${shown} מתוך ${total}`),
  sentences: 'משפטים',
  sentenceCounts: (left, right) => `${left} + ${right}`,
  onlyIn: (name) => `רק אצל ${isolated(name)}`,
  tells: (name) => `דווח אצל ${isolated(name)}`,
  showAll: 'הצגת הכול',
  factsOnly: 'עובדות בלבד',
  noneLeft: 'אין הבדלים מהסוגים האלה.',
  samples: {
    words: 'מילים',
    only: 'נוסף',
    figure: '10 בנוב׳',
    attribution: 'אמר',
    aside: 'בצד',
    quotation: '”צוטט”',
    caret: ['הושמט', 'כאן'],
  },
};

export const inspector: Catalogue['inspector'] = {
  title: 'המשפט הזה',
  copyLink: 'העתקת קישור להבדל הזה',
  saveCard: 'שמירה כתמונה',
  empty: 'בחרו משפט או סימון כדי לראות איך הוא מופיע בשתי הכתבות.',
  standing: (relation, sameWords) => `${relation}, ${sameWords} אותן מילים`,
  leftOut: 'הושמט',
  noMarks: {
    verbatim: 'המילים זהות בשתיהן.',
    edited: 'רק סימנים ורווחים שונים.',
    rewritten: 'השתיים אומרות זאת במילים אחרות לגמרי.',
    partial: 'לשתיים קביעה אחת משותפת; השאר שונה.',
  },
  toldOnly: (name, other) => `דווח רק אצל ${isolated(name)}. אצל ${isolated(other)} אין מקבילה.`,
  toldOnlyBy: (name) => `דווח רק אצל ${isolated(name)}.`,
  nearestIn: (name) => `הקרוב ביותר אצל ${isolated(name)}:`,
  nothingLike: (name) => `אין דומה לו אצל ${isolated(name)}.`,
  likelySame: (place, likely) => `${place}, סבירות של ${likely} שזה אותו דבר.`,
  goThere: 'מעבר לשם',
  setAsideIn: (name, because) => `אצל ${isolated(name)} הונח בצד כרכיב דף${because ? ` (${because})` : ''}:`,
  strong: 'התאמה חזקה.',
  possible: (likely) => `התאמה אפשרית, סבירות של ${likely}.`,
  because: (reasons) => `הסיבה להתאמה: ${reasons}.`,
};
