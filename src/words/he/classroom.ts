import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';
import { isolated } from './isolated.ts';

export const classroom: Catalogue['classroom'] = {
  open: 'כיתה',
  title: 'כיתה',
  close: 'סגירת הכיתה',
  source: (sigil) => `מקור ${isolated(sigil)}`,
  names: 'שמות המקורות',
  hide: 'הסתרת השמות',
  reveal: (name) => `לגלות את ${name}`,
  revealAll: 'לגלות הכול',
  hiddenNote: 'שמות שכתובים בכתבות עצמן, בחתימה או בטקסט, עדיין נמצאים שם: קראו אותן עד הסוף לפני השיעור.',
  marking: 'סימונים',
  tools: 'הסימונים של הכלי',
  ownFirst: 'קודם הסימונים שלכם',
  how: 'בחרו מילים כדי לסמן אותן. במקלדת: למעלה ולמטה בוחרים משפט, ימינה ושמאלה מילה, עם Shift כמה מילים; Enter מסמן את מה שנבחר או מסיר סימון.',
  markSelected: 'סימון המילים שנבחרו',
  compare: 'השוואה עם הסימונים של הכלי',
  goOn: 'המשך הסימון',
  clear: 'הסרת כל הסימונים שלכם',
  yours: (count) => counted(count, 'סימון אחד משלכם', 'שני סימונים משלכם', 'סימונים משלכם'),
  counts: { agreed: 'משותף', own: 'רק שלכם', tool: 'רק של הכלי' },
  list: 'הסימונים שלכם',
  place: (name, paragraph) => (paragraph === null ? name : `${isolated(name)}, פסקה ${paragraph}`),
  remove: 'הסרה',
  removeWords: (words) => `הסרה: ${isolated(words)}`,
  copy: 'העתקת הסימונים שלכם כטקסט',
  copied: 'הועתק.',
  notCopied: 'הדפדפן לא אפשר להעתיק.',
};
