import type { Catalogue } from '../live.ts';
import { articlesInWords, counted, form, inWords, linesOf, passagesOf, remarksOf, sentencesOf, sourcesOf, statementsOf, wordsOf } from './counted.ts';
import { isolated, listed, prefixed, quoted } from './isolated.ts';

const NO_REMARK = 'אין אמירה שמקור אחד מצטט ומקור אחר מדווח עליה.';

/** Values as they stand, the last one behind "and". */
function inARowWithAnd(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} וכן ${items.at(-1)!}`;
}

export const report: Catalogue['report'] = {
  kind: 'דוח השוואה של source-diff',
  title: (articles) => `השוואה של ${articlesInWords(articles)}`,
  deck: (counts, apart) => {
    const compared = `השוואה של ${articlesInWords(counts)}, משפט אחר משפט`;
    if (apart === 0) return `${compared}.`;
    return `${compared}; ${apart === 1 ? 'כתבה נוספת מוצגת בנפרד' : `${inWords(apart)} כתבות נוספות מוצגות בנפרד`}.`;
  },
  page: (page, pages) => `${page} מתוך ${pages}`,
  lettersTo: (sources, first, last) => `${sourcesOf(sources)}, ${isolated(first)} עד ${isolated(last)}`,
  setApart: (name) => `${isolated(name)} (בנפרד)`,

  parts: {
    summary: 'תקציר',
    sources: 'מקורות',
    told: 'מי מדווח על מה',
    order: 'באיזה סדר',
    likeness: 'כמה דומה הניסוח',
    passages: 'הקטעים',
    quotations: 'ציטוטים',
    figures: 'מספרים ותאריכים',
    names: 'שמות',
    alone: 'דווח במקור אחד בלבד',
    aside: 'הונח בצד',
    notes: 'תיקונים והערות',
    method: 'שיטה והגדרות',
  },
  inARow: (first, second) => `${first} ${second}`,
  section: (number) => `סעיף ${number}`,

  summary: {
    shared: 'משותף',
    wording: 'ניסוח',
    quotations: 'ציטוטים',
    figures: 'מספרים',
    names: 'שמות',
    alone: 'במקור אחד בלבד',
    aside: 'הונח בצד',
    told: (passages, byAll, articles) => {
      const told = `${passagesOf(passages)} ${form(passages, 'דווח', 'דווחו')} בשני מקורות או יותר`;
      if (articles < 3) return `${told}.`;
      return `${told}; ${byAll === 0 ? 'אף אחד' : byAll === 1 ? 'אחד' : byAll} מהם בכל ${inWords(articles)} הכתבות.`;
    },
    alike: (pairs, others) => {
      const [first, ...more] = pairs;
      if (!first) return '';
      const named = [`${listed([first.a, first.b])} – ${first.percent}% ממילות הכתבה הקצרה משותפות`, ...more.map(({ a, b, percent }) => `${listed([a, b])} – ${percent}%`)].join('; ');
      if (others.length === 0) return `${named}.`;
      const [least, most] = [Math.min(...others), Math.max(...others)];
      return `${named}; בשאר הזוגות ${least === most ? `${most}%` : `${least}% עד ${most}%`}.`;
    },
    remarks: (remarks) => (remarks === 0 ? NO_REMARK : `${remarksOf(remarks)} ${form(remarks, 'מצוטטת', 'מצוטטות')} במקור אחד ${form(remarks, 'ומדווחת', 'ומדווחות')} באחר.`),
    worthALook: (rows, more) => {
      const shown = rows.map(({ source, place, verdict }) => `אצל ${isolated(source)} (${place}) ציטוט אחד ${verdict}`);
      return `${inARowWithAnd([...shown, ...(more > 0 ? [`עוד ${more}`] : [])])}.`;
    },
    disagree: (things, more) => `המקורות אינם תואמים בנתונים האלה: ${inARowWithAnd([...things, ...(more > 0 ? [`עוד ${more}`] : [])])}.`,
    stated: (label, values) => `${isolated(label)} (${values.map(isolated).join(', ')})`,
    noneDisagree: (of) => (of === 0 ? 'אין מספר או תאריך שמופיע בשני מקורות.' : `${statementsOf(of)} בשני מקורות או יותר; אין נתון שהמקורות אינם תואמים בו.`),
    named: (differing, of) => {
      if (of === 0) return 'אין אדם, קבוצה או מקום שנזכרים בשמם בשני מקורות.';
      const all = `${counted(of, 'אדם, קבוצה או מקום אחד', 'שני אנשים, קבוצות או מקומות', 'אנשים, קבוצות ומקומות')} בשני מקורות או יותר`;
      return differing === 0 ? `${all}, בלי הבדלים בשמות.` : `${all}; ${of === 1 ? 'יש לו' : differing === 1 ? 'לאחד מהם' : `ל־${differing} מהם`} שמות שונים.`;
    },
    toldAlone: (counts) => {
      const [first, ...more] = counts.filter(({ sentences }) => sentences > 0);
      if (!first) return 'אין: הכול דווח בשני מקורות או יותר.';
      const none = counts.filter(({ sentences }) => sentences === 0).map(({ sigil }) => sigil);
      const told = [`${prefixed('ב', first.sigil)} ${sentencesOf(first.sentences)}`, ...more.map(({ sigil, sentences }) => `${prefixed('ב', sigil)} ${sentences}`)];
      return `${told.join(', ')}${none.length > 0 ? `; אין ${none.map((sigil) => prefixed('ב', sigil)).join(', ')}` : ''}.`;
    },
    linesAside: (lines) => `${linesOf(lines)} של רכיבי דף, כמו תפריטים וכפתורי שיתוף, לא ${form(lines, 'נכללה', 'נכללו')} בהשוואה.`,
  },

  source: 'מקור וכותרת',
  date: 'התאריך שנמצא',
  sentences: 'משפטים',
  words: 'מילים',
  noDate: 'לא נמצא',
  noHeadline: 'לא נמצאה כותרת',
  noYear: (date) => `${isolated(date)}, בלי שנה`,
  linesAside: (lines) => `${linesOf(lines)} בצד`,
  hiddenSource: (sigil) => `מקור ${isolated(sigil)}`,
  hiddenOutlet: '[כלי תקשורת]',

  wordsShared: 'מילים משותפות',
  toldBy: 'דווח אצל',
  possible: (standing) => `${standing}?`,
  key: {
    base: 'בסיס או אותן מילים',
    place: 'מספר קטן: פסקה',
    possible: '? התאמה אפשרית, פחות מ־80%',
  },
  orderLead: 'כל קו הוא קטע; מראש כל כתבה ועד סופה.',
  orderOf: (number, places) => `קטע ${number}: ${places}.`,
  placeIn: (percent, sigil) => `${percent}% ${prefixed('ב', sigil)}`,
  likenessLead: 'מילים משותפות, ב־% מהכתבה הקצרה יותר.',
  likenessOf: (a, b, percent) => `${listed([a, b])}: ${percent}%`,

  passagesLead: 'הבסיס של כל קטע מופיע ראשון. כל נוסח אחר מושווה מולו; מתחת מופיעות מילות הבסיס, סוגר, ומה שיש במקומן אצל אחרים.',
  compactLead: 'לכל קטע שמילותיו שונות: מילות הבסיס, סוגר, ומה שיש במקומן אצל אחרים. הנוסחים נמצאים בדוח המלא.',
  noPassages: 'לכתבות האלה אין אף קטע משותף. ייתכן שהן עוסקות באירועים שונים.',
  markNames: {
    words: 'מילים אחרות',
    only: 'מילים רק כאן',
    caret: 'הושמט כאן',
    attribution: 'מי אומר, ובאיזו ודאות',
    figure: 'מספר, תאריך, שם',
    quotation: 'ציטוט שהשתנה',
  },
  spoken: (mark) => ` [${mark}] `,
  baseReading: 'בסיס',
  sameWordsIn: (places) => `אותן מילים: ${places.map(({ sigil, place }) => isolated(`${sigil} ${place}`)).join(', ')}`,
  between: '…',
  added: 'נוס׳',
  omitted: 'הוש׳',
  addedInFull: 'נוסף',
  omittedInFull: 'הושמט',
  apparatus: 'הבדלים',
  toldByLetters: (sigla) => `דווח אצל ${listed(sigla)}`,

  quotationsLead: (remarks) => (remarks === 0 ? NO_REMARK : 'הנוסח המלא ביותר מופיע ראשון. כל פס מייצג מילה אחת שלו.'),
  remarksAlone: 'צוטט במקור אחד בלבד',
  remarksAloneLead: (remarks) => `${remarksOf(remarks)} שאף מקור אחר אינו מצטט או מדווח.`,
  noRemarkToLookAt: 'באף ציטוט לא שונו ולא הושמטו מילים בתוך המירכאות בלי סימון.',
  fullestElsewhere: 'הנוסח המלא ביותר נמצא במקור שאינו בדוח הזה.',
  notToldBy: (sources) => `לא דווח אצל ${listed(sources)}`,
  verdictsInText: {
    whole: 'שלם',
    'cut-short': 'מקוצר',
    'cut-unmarked': 'שקוצר בלי סימון',
    altered: 'בשינויים',
    paraphrased: 'בפרפרזה',
    'not-told': 'שלא דווח',
  },

  stated: 'מה נטען',
  named: 'מי או מה נזכר',
  finding: 'ממצא',
  asStated: 'כפי שנכתב בכל מקור',
  times: (times) => `×${times}`,
  noFigureToLookAt: 'אין מספר או תאריך שאינם תואמים.',
  noNameToLookAt: 'אין אדם, קבוצה או מקום בשמות שונים.',
  figuresAlone: (figures) => `${statementsOf(figures)} במקור אחד בלבד`,

  aloneLead: 'משפטים שאין להם מקבילה באף כתבה אחרת. חתימות, שורות מקום ותאריך וקרדיטים אינם נספרים.',
  aloneCount: (sentences, of) => `${sentences} מתוך ${sentencesOf(of)}`,
  toldElsewhere: 'כל מה שכאן דווח גם במקורות אחרים.',
  setAsideIn: (sigla) => `הונח בצד כרכיב דף: ${listed(sigla)}`,
  asideLead: 'שורות שנחשבו לרכיבי דף. הן לא נכללו בהשוואה; לצד כל אחת מופיע הכלל שלפיו הונחה בצד.',
  nothingAside: 'אף שורה לא הונחה בצד.',
  lines: (lines) => linesOf(lines),

  notesLead: 'מה שהקורא תיקן, ומה שהקורא כתב. כל מה שבדוח הזה הושווה עם התיקונים האלה.',
  corrections: {
    match: 'אומרים אותו דבר',
    unlink: 'אינם אומרים אותו דבר',
    split: 'הותאמו משפט למשפט',
    alone: 'לא דווח באף כתבה אחרת',
    role: 'תפקידו בכתבה שונה',
    count: 'בספירה, או בנפרד, לפי רצון הקורא',
  },
  correctionStates: {
    applied: null,
    overruled: 'תיקון מאוחר יותר קובע אחרת',
    'article-gone': 'הכתבה אינה כאן',
    'words-gone': 'המילים אינן כאן עוד',
    'not-compared': 'המילים אינן נכללות בהשוואה',
  },
  note: 'הערה',

  method: [
    `כל כתבה חולקה למשפטים; תפריטים, כיתובים חוזרים ושורות שיתוף הונחו בצד. כל משפט הושווה עם כל משפט בכתבות האחרות, בכל סדר שהוא, והותאם כאשר שניהם אומרים אותו דבר או מצטטים אותה אמירה. בהתאמה יש אותן מילים כאשר רק סימני פיסוק, אותיות גדולות ורווחים שונים; היא ערוכה כאשר המשפט זהה ויש בו שינויים נקודתיים, מנוסחת מחדש כאשר אותה קביעה מופיעה במילים אחרות, וחלקית כאשר רק אחת מכמה קביעות משותפת. מילים מסומנות כאשר לשני המשפטים די מילים משותפות כדי להעמידם זה מול זה; במקומות אחרים מסומנים רק מספרים, שמות, ייחוסים וציטוטים.`,
    `הבסיס הוא מה שהאחרים מושווים מולו, ולא שיפוט מי מהמקורות צודק: ממצא אומר מה כתוב במילים. ההתאמה נעשית לפי כללים ועלולה לטעות; לצד התאמה אפשרית בלבד יש סימן שאלה. מילים משותפות נספרות ברצפים, כחלק מהכתבה הקצרה יותר.`,
  ],
  excerptsOnly: (words) => `מכל מקור ${form(words, 'מצוטטת', 'מצוטטות')} לכל היותר ${wordsOf(words)}; ${quoted('…')} מופיע במקום שבו נחתכו מילים. ההשוואה עצמה אינה בקובץ הזה.`,
  limitReached: '[לא צוטט: מכסת המילים נוצלה]',
  outletsHidden: 'שמות כלי התקשורת מוסתרים, גם בתוך הטקסטים. ההשוואה עצמה אינה בקובץ הזה.',
  someSources: (shown, of) => `הדוח הזה עוסק ב${shown === 1 ? 'כתבה אחת' : shown < 10 ? `${inWords(shown)} כתבות` : `־${shown} כתבות`} מתוך ${inWords(of)}. ההשוואה עצמה אינה בקובץ הזה.`,
  settings: {
    engine: 'נוצר באמצעות',
    base: 'בסיס',
    threshold: 'רף הוודאות להתאמה',
    meaning: 'משמעות המשפטים',
    digests: 'טביעות של הטקסטים',
  },
  percentSign: '%',
  percent: (percent) => `${percent}%`,
  meaningUsed: 'הושוותה גם היא',

  answerKey: (title) => `מפתח תשובות: ${title}`,
  answerKeyLead: 'איזה כלי תקשורת מאחורי כל אות.',
  file: 'קובץ',
};

export const printing: Catalogue['printing'] = {
  open: 'הדפסה או שמירה',
  title: 'הדפסה או שמירה של הדוח',
  close: 'סגירה',
  extent: 'היקף',
  extents: { full: 'מלא', compact: 'מקוצר: הבדלים בלבד' },
  sources: 'מקורות',
  tooFew: 'בחרו שני מקורות או יותר.',
  base: 'השוואה מול',
  heading: 'כותרת',
  parts: 'חלקים',
  paper: 'נייר',
  papers: { A4: 'A4', Letter: 'Letter' },
  largePrint: 'אותיות גדולות',
  hideOutlets: 'הסתרת שמות כלי התקשורת, לכיתה',
  hideOutletsNote: 'במקומם מופיעות אותיות, גם בטקסטים. המפתח נשמר בקובץ נפרד.',
  limit: 'לצטט לכל היותר',
  limitUnit: 'מילים מכל מקור',
  limitNote: 'ריק: בלי הגבלה. כותרות אינן נספרות.',
  print: 'הדפסה',
  printNote: 'כדי לשמור PDF, הדפיסו ובחרו ”שמירה כ־PDF”.',
  saveAs: 'שמירה בתור',
  forms: {
    html: 'דף אינטרנט (HTML)',
    docx: 'מסמך Word',
    markdown: 'Markdown',
    csv: 'טבלאות לגיליון אלקטרוני (CSV)',
    tei: 'מהדורת TEI (XML)',
    json: 'השוואה (JSON)',
    text: 'טקסט פשוט',
  },
  table: 'טבלה',
  save: 'שמירה',
  saveKey: 'שמירת מפתח התשובות',
  reopens: 'אפשר לפתוח כאן שוב דף אינטרנט או קובץ JSON.',
  doesNotReopen: 'בבחירות האלה לא ניתן לפתוח כאן שוב את הדף.',
  saving: 'בשמירה',
  saved: (file) => `הקובץ ${isolated(file)} נשמר.`,
  notSaved: 'לא ניתן היה לשמור.',
};
