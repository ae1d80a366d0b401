import { ROLES } from '../../names/words.ts';
import { words, type SpeechWords } from './shape.ts';

export const AR: SpeechWords = {
  verbs: words(`
    قال قالت قالوا وقال وقالت صرح صرحت وصرح أعلن أعلنت وأعلن أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وصف وصفت كتب كتبت
    ذكر ذكرت أوضح أوضحت وأوضح تابع وتابع يقول تقول
  `),
  addressing: words(''),
  participles: words(`قائلا قائلة مضيفا مؤكدا`),
  naming: words(`وصف وصفت`),
  nouns: words(`تصريح`),
  accordingTo: ['وفقا', 'حسب', 'بحسب'],
  pronouns: { هو: 'm', هي: 'f' },
  possessives: {},
  determiners: words(`هذا هذه`),
  indefinite: words(``),
  relatives: words(`الذي التي`),
  documents: words(`البيان بيان الرسالة التقرير`),
  groups: words(`الوزارة وزارة الحكومة الشرطة المحكمة الشركة الوكالة الحزب`),
  people: new Set([...ROLES, ...words(`الرئيس الوزير المتحدث الناطق المحامي القاضي النائب المدير الخبير`)]),
  works: words(`فيلم كتاب مسلسل رواية أغنية`),
  prepositions: words(`في من على إلى عن مع بعد قبل خلال ضد`),
  between: words(`أيضا قد أمس اليوم لم`),
};
