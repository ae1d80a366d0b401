import type { Catalogue } from '../live.ts';

export const tables: Catalogue['tables'] = {
  names: { passages: 'المقاطع', quotations: 'الاقتباسات', figures: 'الأرقام والتواريخ', names: 'الأسماء' },
  number: 'الرقم',
  source: 'المصدر',
  place: 'الموضع',
  findings: 'النتائج',
  between: 'بين المصادر',

  passage: 'المقطع',
  tellers: 'المصادر التي تورده',
  measuredAgainst: 'مقيس على',
  ofSource: (source, sigil) => ({
    words: source,
    standing: `${sigil}: الصياغة`,
    place: `${sigil}: الموضع`,
    sameWords: `${sigil}: الكلمات نفسها، %`,
    sure: `${sigil}: مدى التأكد، %`,
  }),

  speaker: 'القائل',
  fullest: 'الصيغة الأكمل',
  fullestFirst: 'الصيغة الأكمل أولًا.',
  verdict: 'الحكم',
  asGiven: 'كما ورد',
  wordsKept: 'الكلمات الباقية',
  wordsInAll: 'كلمات الصيغة الأكمل',
  inNoComparison: 'خارج المقارنة',

  stated: 'المعلومة',
  kind: 'النوع',
  asWritten: 'كما كُتب',
  readAs: 'قُرئ على أنه',

  name: 'الاسم',
  form: 'التسمية',
  times: 'المرات',
  kinds: {
    number: 'عدد',
    date: 'تاريخ',
    money: 'مبلغ',
    percent: 'نسبة مئوية',
    duration: 'مدة',
    age: 'عمر',
    distance: 'مسافة',
    other: 'غير ذلك',
  },
};
