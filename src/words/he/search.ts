import type { Catalogue } from '../live.ts';
import { hitsOf } from './counted.ts';
import { isolated } from './isolated.ts';

export const search: Catalogue['search'] = {
  open: 'חיפוש בכתבות',
  region: 'חיפוש',
  field: 'חיפוש בכל הכתבות',
  none: 'אין תוצאות',
  hits: (count) => hitsOf(count),
  hitOf: (at, of) => `תוצאה ${at} מתוך ${of}`,
  in: (name, hits) => `${hitsOf(hits)} אצל ${isolated(name)}`,
  aside: (hits) => `${hitsOf(hits)} בשורות שהונחו בצד`,
  previous: 'התוצאה הקודמת',
  next: 'התוצאה הבאה',
  close: 'סגירת החיפוש',
};
