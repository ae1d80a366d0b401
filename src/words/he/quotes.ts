import type { WordState } from '../../model.ts';
import type { Catalogue } from '../live.ts';
import { counted, form, remarksOf, statementsOf, wordsOf } from './counted.ts';
import { isolated } from './isolated.ts';

const BARS: Record<WordState, string> = {
  in: 'בתוך המירכאות',
  out: 'מחוץ להן',
  other: 'מילה אחרת',
  'left-out': 'הושמט',
};

const SPOKEN_BARS: Record<WordState, (count: number) => string> = {
  in: (count) => `${wordsOf(count)} בתוך המירכאות`,
  out: (count) => `${wordsOf(count)} מחוץ למירכאות`,
  other: (count) => `${wordsOf(count)} בניסוח אחר`,
  'left-out': (count) => `${wordsOf(count)} ${form(count, 'שהושמטה', 'שהושמטו')}`,
};

export const quotes: Catalogue['quotes'] = {
  onThisPage: 'בדף הזה',
  sections: {
    quotations: 'ציטוטים',
    alone: 'צוטט במקור אחד',
    figures: 'מספרים ותאריכים',
    names: 'שמות',
  },
  filters: 'מסננים',
  verdictFilter: 'איך זה צוטט',
  speakerFilter: 'דובר/ת',
  showAllFilters: 'הצגת הכול',
  nothingShown: 'אין ציטוטים מהסוגים האלה.',
  oneBarOneWord: 'כל פס הוא מילה אחת',
  bars: BARS,

  quotationsTitle: 'מה נאמר, ואיך כל מקור מצטט זאת',
  quotationsLead: (remarks) =>
    remarks === 0
      ? 'אין אמירה שמקור אחד מצטט ומקור אחר מדווח עליה.'
      : `${remarksOf(remarks)} ${form(remarks, 'שמצוטטת', 'שמצוטטות')} בשני מקורות או יותר, או ${form(remarks, 'שמצוטטת', 'שמצוטטות')} במקור אחד ${form(remarks, 'ומדווחת', 'ומדווחות')} באחר. הנוסח המלא ביותר מופיע ראשון.`,
  setApart: (names, several) => `${isolated(names)}: ${several ? 'מוצגים בנפרד ואינם נכללים' : 'מוצג בנפרד ואינו נכלל'} כאן.`,
  noSpeaker: 'לא צוין מי אמר',
  verdicts: {
    whole: 'שלם',
    'cut-short': 'מקוצר',
    'cut-unmarked': 'קוצר בלי סימון',
    altered: 'בשינויים',
    paraphrased: 'פרפרזה',
    'not-told': 'לא דווח',
  },
  kept: (kept, of) => `${kept} מתוך ${wordsOf(of)}`,
  insideMarks: 'בתוך המירכאות',
  barsSpoken: (states) => states.map(({ state, count }) => SPOKEN_BARS[state](count)).join(', '),
  notToldBy: 'לא דווח אצל',
  leadsTo: (source) => `${isolated(source)}, הצגה זה לצד זה`,
  place: (paragraph) => `¶${paragraph}`,
  leftOut: (source, words) => ` [הושמט כאן; אצל ${isolated(source)} כתוב: ${isolated(words)}] `,
  otherWords: (source, words) => ` [מילים אחרות; אצל ${isolated(source)} כתוב: ${isolated(words)}] `,
  onlyHere: ' [רק כאן] ',

  aloneTitle: 'צוטט במקור אחד בלבד',
  aloneLead: (remarks) =>
    remarks === 0 ? 'כל מה שמצוטט כאן מצוטט או מדווח גם במקורות אחרים.' : `${remarksOf(remarks)} שאף מקור אחר אינו מצטט או מדווח.`,
  showAll: (count) => `הצגת כל ה־${count}`,
  showFewer: 'הצגת פחות',

  figuresTitle: 'מספרים ותאריכים',
  figuresLead: (disagree, of) => {
    if (of === 0) return 'אין מספר או תאריך שמופיע בשני מקורות.';
    const all = `${statementsOf(of)} בשני מקורות או יותר`;
    if (disagree === 0) return `${all}; אין נתון שהמקורות אינם תואמים בו.`;
    return `${all}; ${of === 1 ? 'בו' : disagree === 1 ? 'באחד מהם' : `ב־${disagree} מהם`} המקורות אינם תואמים.`;
  },
  principle: 'ממצא אומר מה כתוב במילים; הוא אינו אומר מי צודק.',
  stated: 'מה נטען',
  finding: 'ממצא',
  factVerdicts: {
    agree: 'תואמים',
    'other-words': 'זהים, במילים אחרות',
    rounded: 'מעוגל',
    disagree: 'לא תואמים',
    'one-source': 'מקור אחד בלבד',
  },
  aloneFigures: (count) => `${statementsOf(count)} במקור אחד בלבד`,

  namesTitle: 'שמות',
  namesLead: (differing, of) => {
    if (of === 0) return 'אין אדם, קבוצה או מקום שנזכרים בשמם בשני מקורות.';
    const all = `${counted(of, 'אדם, קבוצה או מקום אחד', 'שני אנשים, קבוצות או מקומות', 'אנשים, קבוצות ומקומות')} בשני מקורות או יותר`;
    return differing === 0 ? `${all}, בלי הבדלים בשמות.` : `${all}; ${of === 1 ? 'יש לו' : differing === 1 ? 'לאחד מהם' : `ל־${differing} מהם`} שמות שונים.`;
  },
  named: 'מי או מה נזכר',
  nameKinds: { person: 'אדם', group: 'קבוצה', place: 'מקום', name: '' },
  times: (count) => `×${count}`,
  timesSpoken: (count) => counted(count, 'פעם אחת', 'פעמיים', 'פעמים'),
  namesDiffer: 'שמות שונים',
  sameNames: 'אותו שם בכל מקור שמזכיר אותם.',
  notTold: 'לא דווח',
  notNamed: 'לא נזכר',

  why: 'מדוע?',
  rule: 'כלל',
  compared: 'הושווה',
  readAs: 'נקרא כ־',
  normalised: 'לא נחשב להבדל',
  nothingThere: 'אין מילה',
  normalisedQuotes: 'אותיות גדולות, צורת המירכאות והגרשים, סימני פיסוק ורווחים.',
  normalisedFigures: 'איך מספר או תאריך נכתבים: בספרות או במילים, מפרידים, סדר היום והחודש, מילים ליחידות.',
  normalisedNames: 'רווחים ומעברי שורה.',
  verdictRules: {
    whole: 'כל מילה של הנוסח המלא ביותר נמצאת כאן, בתוך המירכאות או ממש מחוץ להן.',
    'cut-short': 'מילים מהנוסח המלא ביותר הושמטו בקצה, במקום שלוש נקודות או בין שני זוגות מירכאות, או נאמרות מחוץ למירכאות במילים אחרות.',
    'cut-unmarked': 'משפט שלם אחד או יותר הושמט בתוך זוג מירכאות אחד, בלי שלוש נקודות.',
    altered: 'בתוך המירכאות מילים שונו, נוספו או הושמטו בתוך משפט, בלי שלוש נקודות ובלי סוגריים.',
    paraphrased: 'האמירה מובאת בלי מירכאות.',
    'not-told': 'האמירה לא נמצאה.',
  },
  factRules: {
    agree: 'הערכים זהים.',
    'other-words': 'הערכים זהים; המילים שבהן נכתבו שונות.',
    rounded: 'ערך אחד הוא עיגול של האחר.',
    disagree: 'הערכים לאותו דבר אינם זהים, ואף אחד מהם אינו עיגול של אחר.',
    'one-source': 'אין מקור אחר שכותב זאת.',
  },
  nameRule: 'הצורות נחשבות לשם אחד משום ששתיהן מופיעות בכתבה אחת, או משום שאחת היא קיצור של האחרת או שם אחר ידוע שלה.',
  findingRules: {
    'words-outside-marks': 'כל המילים נמצאות; חלקן ממש מחוץ למירכאות.',
    'words-missing': 'מילים בתוך משפט של הנוסח המלא ביותר הושמטו בתוך המירכאות, ואין במקומן שלוש נקודות.',
    'sentence-missing': 'משפט שלם של הנוסח המלא ביותר הושמט בתוך המירכאות, ואין במקומו שלוש נקודות.',
    'words-changed': 'בתוך המירכאות מופיעות מילים אחרות במקום מילים של הנוסח המלא ביותר.',
    'words-inserted': 'בתוך המירכאות מופיעות מילים שאינן בנוסח המלא ביותר, בלי סוגריים.',
    'words-paraphrased': 'מחוץ למירכאות מופיעות מילים אחרות במקום מילים של הנוסח המלא ביותר.',
    'speakers-differ': 'הכתבות מייחסות את אותן המילים לדוברים שונים.',
    calendar: 'היום בשבוע נגזר מהתאריך, או התאריך מהיום שבו פורסמה הכתבה.',
    'same-other-words': 'הערכים זהים; המילים שבהן נכתבו שונות.',
    rounded: 'ערך אחד הוא עיגול של האחר.',
    'values-differ': 'הערכים לאותו דבר אינם זהים.',
    'forms-differ': 'המקורות מכנים את אותו הדבר בשמות שונים.',
    'short-form': 'צורה אחת היא קיצור של האחרת או חלק ממנה.',
    alias: 'צורה אחת ידועה כשם אחר של האחרת, או שכתבה אומרת זאת.',
  },
  addOne: 'הוסיפו עוד כתבה אחת כדי להשוות.',
};
