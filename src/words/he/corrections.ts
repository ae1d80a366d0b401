import type { BlockRole } from '../../model.ts';
import type { Catalogue } from '../live.ts';
import { articlesOf, correctionsOf, notesOf } from './counted.ts';
import { isolated, listed } from './isolated.ts';
import { roles } from './roles.ts';

const ROLES: Record<BlockRole, string> = { ...roles, furniture: 'רכיב דף, הונח בצד' };

export const corrections: Catalogue['corrections'] = {
  undo: 'ביטול',
  redo: 'ביצוע מחדש',
  undoDeed: (deed) => `ביטול: ${deed}`,
  redoDeed: (deed) => `ביצוע מחדש: ${deed}`,
  undone: (deed) => `בוטל: ${deed}`,
  redone: (deed) => `בוצע מחדש: ${deed}`,
  done: (deed) => `בוצע: ${deed}`,

  place: (sigil, paragraphs, role) => `${sigil} ${paragraphs.length > 0 ? paragraphs.join(', ') : roles[role]}`,
  roles: ROLES,

  deeds: {
    match: (places) => `התאמה של ${listed(places)}`,
    unlink: (places) => `ניתוק ההתאמה של ${listed(places)}`,
    split: (places) => `פיצול ההתאמה של ${listed(places)}`,
    alone: (place, other) => `${isolated(place)} ללא התאמה${other === null ? '' : ` אצל ${isolated(other)}`}`,
    role: (place, role) => (role === 'furniture' ? `${isolated(place)} בצד` : `${isolated(place)} בתפקיד ${ROLES[role]}`),
    count: (sigil, count) => (count === 'never' ? `${isolated(sigil)} בנפרד` : `${isolated(sigil)} בספירה`),
    uncorrect: () => 'הסרת תיקון',
    reason: () => 'נימוק לתיקון',
    note: (place) => `הערה על ${isolated(place)}`,
    'edit-note': () => 'שינוי הערה',
    'drop-note': () => 'מחיקת הערה',
    details: (sigil) => `הפרטים של ${isolated(sigil)}`,
    move: (sigil) => `הזזה של ${isolated(sigil)}`,
    remove: (sigils) => `הסרה של ${listed(sigils)}`,
    add: (count) => `הוספת ${articlesOf(count)}`,
    samples: () => 'פתיחת הדוגמה',
    'bring-back': () => 'החזרת כתבות שהוסרו',
    threshold: () => 'כמה ודאית צריכה התאמה להיות',
  },

  states: {
    applied: '',
    overruled: 'לא הוחל: תיקון מאוחר יותר קובע אחרת.',
    'article-gone': 'לא הוחל: הכתבה שלו אינה כאן.',
    'words-gone': 'לא הוחל: המילים שלו אינן עוד בטקסט.',
    'not-compared': 'לא הוחל: המילים שלו נמצאות בחלק שלעולם אינו מותאם, כמו חתימה או שורה שהונחה בצד.',
  },

  openList: (corrections, notes) => (corrections + notes === 0 ? 'תיקונים והערות' : [corrections > 0 ? correctionsOf(corrections) : '0 תיקונים', notes > 0 ? notesOf(notes) : '0 הערות'].join(', ')),
  listTitle: 'תיקונים והערות',
  close: 'סגירה',
  correctionsTitle: 'תיקונים',
  notesTitle: 'הערות',
  noCorrections: 'שום דבר לא תוקן. לחצו על משפט בתצוגה ”זה לצד זה”: ”תיקון” שלצדו מנתק, מתאים, מפצל ומניח בצד.',
  noNotes: 'אין הערות. כתבו הערה לצד משפט בתצוגה ”זה לצד זה”, או על קטע בתצוגה ”כל המקורות”.',
  says: {
    match: 'אומרים אותו דבר',
    unlink: 'אינם אומרים אותו דבר',
    split: 'הותאמו אחד לאחד',
    alone: (other) => (other === null ? 'אין לכך התאמה באף כתבה אחרת' : `אין לכך התאמה אצל ${other}`),
    role: (role) => (role === 'furniture' ? 'הונח בצד כרכיב דף' : `תפקיד: ${ROLES[role]}`),
    count: (count) => (count === 'never' ? 'בנפרד, מחוץ לספירות' : 'בספירה'),
  },
  reason: 'נימוק',
  reasonHint: 'מדוע? נשמר עם ההשוואה',
  show: 'הצגה',
  showOf: (what) => `הצגה: ${what}`,
  takeBack: 'ביטול התיקון',
  takeBackOf: (what) => `ביטול התיקון: ${what}`,
  noteOn: (place) => `הערה על ${isolated(place)}`,
  noteGone: 'המילים שעליהן נכתבה אינן כאן עוד.',
  deleteNote: 'מחיקה',

  putRight: 'תיקון',
  actionsOf: (place) => `תיקון של ${isolated(place)}`,
  unlink: 'ניתוק',
  split: 'פיצול',
  matches: 'מתאים ל…',
  nothingMatches: (other) => `אין לכך התאמה אצל ${other}`,
  mergeNext: 'מיזוג עם המשפט הבא',
  setAside: 'הנחה בצד כרכיב דף',
  role: 'תפקיד',
  byReader: 'הותאם בידי קורא.',
  besides: (reasons) => `נוסף על כך: ${reasons}.`,

  choose: (place, other) => `מה אצל ${other} אומר אותו דבר כמו ${isolated(place)}? לחצו על המשפט, או הגיעו אליו במקשי החצים ולחצו Enter. ${isolated('Esc')} ליציאה.`,
  leave: 'יציאה',

  addNote: 'הוספת הערה',
  noteOnMark: 'הערה על המילים האלה',
  noteOnLink: 'הערה על המשפט הזה',
  noteOnPassage: 'הערה על הקטע הזה',
  save: 'שמירה',
  cancel: 'ביטול',
  edit: 'עריכה',
  editNote: 'עריכת ההערה',
  notesHere: (count) => notesOf(count),

  notThis: (source) => `אצל ${source} זה לא דווח`,
};
