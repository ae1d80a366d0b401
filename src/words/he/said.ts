import type { NameKind, FoundOrder } from '../../model.ts';
import { datesIn } from '../dates.ts';
import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { form } from './counted.ts';
import { listed, prefixed, quoted } from './isolated.ts';
import { reasons } from './reasons.ts';

/** Words quoted in a finding; more are counted instead. */
const QUOTED = 12;

const inMarks = (text: string, words: number) => (words <= QUOTED ? inLine(text) : `${words} מילים`);
const inLine = (text: string) => quoted(text.replace(/\s+/gu, ' '));
const allQuoted = (forms: readonly string[]) => forms.map(inLine).join(', ');
const { day, weekday, needYear } = datesIn('he');
const { or, languages } = listsIn('he');
const THINGS: Record<NameKind, string> = { person: 'אותו אדם', group: 'אותה קבוצה', place: 'אותו מקום', name: 'אותו דבר' };

function toldElsewhere(matched: number, all: number): string {
  if (matched === 0) return `אף אחד מתוך ${all} המשפטים שבה לא דווח בכתבה אחרת`;
  return `רק ${matched === 1 ? 'אחד' : matched} מתוך ${all} המשפטים שבה ${form(matched, 'דווח', 'דווחו')} בכתבה אחרת`;
}

const ORDERS: Record<FoundOrder, string> = {
  dates: 'לפי סדר התאריכים',
  lengths: 'שום תאריך אינו מגלה מה קדם: הגרסה הארוכה יותר, עם תוספת טקסט, נחשבת למאוחרת',
  unknown: 'אין דבר המעיד מה קדם',
};

export const said: Catalogue['said'] = {
  findings: {
    'words-outside-marks': (text, words) => `${inMarks(text, words)} מחוץ למירכאות`,
    'words-missing': (text, words) => `בתוך המירכאות ${words > QUOTED ? 'חסרות' : 'חסר'} ${inMarks(text, words)}, בלי שלוש נקודות`,
    'sentence-missing': (sentences) => `${sentences === 1 ? 'משפט אחד חסר' : sentences === 2 ? 'שני משפטים חסרים' : `${sentences} משפטים חסרים`} בתוך המירכאות, בלי שלוש נקודות`,
    'words-changed': (text, words, fullText, fullWords) => `${inMarks(text, words)} בתוך המירכאות במקום ${inMarks(fullText, fullWords)}`,
    'words-inserted': (text, words) => `${inMarks(text, words)} בתוך המירכאות, ולא בנוסח המלא ביותר`,
    'words-paraphrased': (text, words, fullText, fullWords) => `${inMarks(text, words)} במקום ${inMarks(fullText, fullWords)}`,
    'speakers-differ': (one, other) => `מיוחס בכתבה אחת ${prefixed('ל', one)} ובאחרת ${prefixed('ל', other)}`,
    calendar: (date) => `התאריך ${day(date, true)} חל ב${weekday(date)}`,
    'same-other-words': (forms) => allQuoted(forms),
    rounded: (forms) => `${allQuoted(forms)}: אחד הוא עיגול של האחר`,
    'values-differ': (forms) => allQuoted(forms),
    'forms-differ': (one, other, kind) => `השמות ${inLine(one)}, ${inLine(other)} – ${THINGS[kind]}`,
    'short-form': (short, full) => `${inLine(short)} במקום ${inLine(full)}`,
    alias: (name, says) => `${inLine(name)}: ${inLine(says)}`,
  },
  notices: {
    'other-event': (matched, all, own, others, rest) => {
      const told = toldElsewhere(matched, all);
      if (others.length === 0) return `${told}. שום תאריך אינו מאשר שמדובר באירוע אחר. הכתבה אינה נכללת בספירות.`;
      const withYear = needYear([own, ...others]);
      const dates = or(new Set(others.map((date) => day(date, withYear))));
      return `תאריך הכתבה: ${day(own, withYear)}; ${rest === 1 ? 'תאריך הכתבה האחרת' : 'תאריכי הכתבות האחרות'}: ${dates}. ${told}. הכתבה אינה נכללת בספירות.`;
    },
    'same-text': (sigil) => `זהו אותו טקסט כמו ${prefixed('ב', sigil)}, אות באות.`,
    'cut-off': (end) => `נראה שהטקסט נקטע ב${inLine(end)}. ייתכן שההמשך דווח בכל זאת.`,
    'no-text': () => 'אין בכתבה טקסט להשוואה. הכול הונח בצד, או שהיא ריקה.',
    'language-differs': (tags) => `שפות הכתבות: ${languages(tags)}. בין שפות אפשר להתאים רק שמות, מספרים ומילים שנכתבות באותו אופן.`,
    limit: (a, b) => `הכתבות ${listed([a, b])} ארוכות מכדי להשוות אותן במלואן: ייתכן שכמה התאמות לא נמצאו.`,
    'no-match': () => 'לכתבות האלה אין אף קטע משותף. ייתכן שהן עוסקות באירועים שונים.',
  },
  versions: (order, share, articles) => `אותו כלי תקשורת, ${articles > 2 ? 'לפחות ' : ''}${Math.round(100 * share)}% מהמילים משותפות; ${ORDERS[order]}`,
  reasons,
  reasonOf: (phrase, words) => `${phrase}: ${words}`,
};
