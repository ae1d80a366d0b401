import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const search: Catalogue['search'] = {
  open: 'البحث في المقالات',
  region: 'بحث',
  field: 'البحث في كل المقالات',
  none: 'لا نتائج',
  hits: (count) => counted(count, 'hit'),
  hitOf: (at, of) => `النتيجة ${at} من ${of}`,
  in: (name, hits) => `${counted(hits, 'hit')} في ${name}`,
  aside: (hits) => `${counted(hits, 'hit')} في الأسطر المُنحّاة`,
  previous: 'النتيجة السابقة',
  next: 'النتيجة التالية',
  close: 'إغلاق البحث',
};
