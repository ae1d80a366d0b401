import type { BlockRole } from '../../model.ts';

export const roles: Record<BlockRole, string> = {
  headline: 'العنوان',
  standfirst: 'المقدمة',
  byline: 'سطر الكاتب',
  dateline: 'المكان والتاريخ',
  heading: 'عنوان فرعي',
  paragraph: 'فقرة',
  'list-item': 'بند في قائمة',
  caption: 'تعليق الصورة',
  credit: 'حقوق الصورة',
  furniture: 'ملحقات الصفحة',
};
