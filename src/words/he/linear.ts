import type { BlockRole } from '../../model.ts';
import type { Catalogue } from '../live.ts';
import { counted, differencesOf } from './counted.ts';
import { isolated } from './isolated.ts';
import { roles } from './roles.ts';

const IN_ROLES: Record<BlockRole, string> = {
  headline: 'בכותרת',
  standfirst: 'בכותרת המשנה',
  byline: 'בחתימה',
  dateline: 'בשורת המקום והתאריך',
  heading: 'בכותרת הביניים',
  paragraph: 'בפסקה',
  'list-item': 'בפריט ברשימה',
  caption: 'בכיתוב',
  credit: 'בקרדיט',
  furniture: 'ברכיבי הדף',
};

export const linear: Catalogue['linear'] = {
  title: (name, others) => `${isolated(name)}, בהשוואה מול ${others}`,
  lead: (differences) => `${differencesOf(differences)}, לפי סדר הסימונים.`,
  controls: 'מה מוצג',
  follow: 'לפי',
  compareWith: 'השוואה מול',
  all: 'כל המקורות',
  copy: 'העתקה כטקסט',
  copied: 'הועתק.',
  notCopied: 'הדפדפן לא אפשר להעתיק.',
  more: (paragraphs) => `הצגת ${counted(paragraphs, 'עוד פסקה אחת', 'עוד שתי פסקאות', 'פסקאות נוספות')}`,
  nothing: 'אין כתבה אחרת להשוות מולה.',

  before: 'לפני המשפט הראשון',
  paragraph: (number) => `פסקה ${number}`,
  roles,
  place: (role, paragraph) => (paragraph === null ? IN_ROLES[role] : `בפסקה ${paragraph}`),

  says: (name, words) => [`אצל ${isolated(name)} כתוב: `, words],
  sameWords: (name, place) => `אצל ${isolated(name)} כתוב אותו דבר ${place}.`,
  saysAt: (name, place, moved, possible, words) => [`אצל ${isolated(name)} כתוב ${place}${moved ? ', הוזז' : ''}${possible ? ', התאמה אפשרית' : ''}: `, words],
  differs: (kind, name, words, other, theirs) => [`${kind}: אצל ${isolated(name)} כתוב `, words, `; אצל ${isolated(other)} כתוב `, theirs, '.'],
  lacks: (kind, holder, words, lacker) => [`${kind}: אצל ${isolated(holder)} כתוב `, words, `; אצל ${isolated(lacker)} זה הושמט.`],
  onlyIn: 'מילים באחת בלבד',
  leavesOut: (name) => `אצל ${isolated(name)} זה הושמט.`,
  setAside: (name) => `אצל ${isolated(name)} זה הונח בצד כרכיב דף.`,
  tells: (name, place, lacker, words) => [`אצל ${isolated(name)} מדווח ${place}, ואצל ${isolated(lacker)} הושמט: `, words],
  tellsAside: (name, place, lacker, words) => [`אצל ${isolated(name)} מדווח ${place} מה שאצל ${isolated(lacker)} הונח בצד כרכיב דף: `, words],
};
