import type { Catalogue } from '../live.ts';
import { countedOf } from './counted.ts';

export const card: Catalogue['card'] = {
  title: (kind, left, right) => `${kind}: ${left} و${right}`,
  says: (source, words) => `${source}: «${words}»`,
  leftOut: (source, words) => `${source}، حيث لم ترد كلمات: «${words}»`,
  sourceLine: 'قورن باستخدام source-diff. النتيجة تبيّن ما تقوله الكلمات، ولا تبيّن من هو على صواب.',
  noPair: 'تحتاج البطاقة إلى مصدرين مختلفين من المقارنة',
  noDifference: (differences) => `لا وجود لهذا الاختلاف؛ عدد ما بين هذين المصدرين: ${countedOf(differences, 'difference')}`,
};
