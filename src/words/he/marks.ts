import type { DifferenceKind } from '../../present/pair.ts';
import type { Catalogue } from '../live.ts';
import { isolated } from './isolated.ts';

const SPOKEN = {
  words: 'מילים אחרות',
  figure: 'מספר, תאריך או שם',
  attribution: 'ייחוס או ודאות',
  quotation: 'ציטוט',
  only: '',
} as const;

const ALONE = 'במשפט המותאם אין מילים במקום הזה';
const UNLINKED = 'אין משפט בכתבה האחרת שהותאם לו';

const BECAUSE: Record<DifferenceKind, string> = {
  words: 'במשפט המותאם יש מילים אחרות במקום הזה',
  'only-left': ALONE,
  'only-right': ALONE,
  figure: 'מספר, תאריך או שם שונים במקום הזה במשפט המותאם',
  attribution: 'מי אומר זאת, או באיזו ודאות, שונה במקום הזה במשפט המותאם',
  quotation: 'מילים בתוך המירכאות שונות מאלה שבמשפט המותאם',
  'told-left': UNLINKED,
  'told-right': UNLINKED,
  'aside-left': UNLINKED,
  'aside-right': UNLINKED,
};

export const marks: Catalogue['marks'] = {
  leftOut: (source, words) => ` [הושמט כאן; אצל ${isolated(source)} כתוב: ${isolated(words)}] `,
  only: (shape) => ` [${[SPOKEN[shape], 'רק כאן'].filter(Boolean).join('; ')}] `,
  differs: (shape, source, words) => ` [${SPOKEN[shape]}; אצל ${isolated(source)} כתוב: ${isolated(words)}] `,
  why: (kind) => `הסיבה לסימון: ${BECAUSE[kind]}. אותיות גדולות, סימני פיסוק ורווחים אינם נחשבים.`,
};
