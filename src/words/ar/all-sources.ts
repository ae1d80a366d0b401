import type { Catalogue } from '../live.ts';
import { rangesOf } from '../ranges.ts';
import { counted, countedOf, isolated, row } from './counted.ts';

export const allSources: Catalogue['allSources'] = {
  atAGlance: 'نظرة عامة',
  whoTellsWhat: 'من يورد ماذا',
  toldByTwo: (passages) => `${counted(passages, 'passage')} في مصدرين أو أكثر`,
  drawn: (first, last) => `المرسوم هنا: من ${first} إلى ${last}`,
  earlier: 'السابق',
  later: 'التالي',
  inWhatOrder: 'بأي ترتيب',
  topToEnd: 'من أول كل مقال إلى آخره',
  howAlike: 'مدى تشابه الصياغة',
  sharedWords: 'الكلمات المشتركة، % من المقال الأقصر',

  source: 'المصدر',
  told: 'وارد',
  passageNumber: 'المقطع ',
  matrixHelp: 'تنقل مفاتيح الأسهم بين المقاطع والمصادر، وينتقل Enter إلى المقطع.',
  standings: {
    base: 'الأساس',
    verbatim: 'الكلمات نفسها',
    edited: 'محرَّر',
    rewritten: 'معاد الصياغة',
    partial: 'جزئيًّا',
    'not-told': 'لم يرد',
    'set-aside': 'مُنحّى ضمن ملحقات الصفحة',
  },
  possible: ' (تطابق محتمل)',
  baseOrSame: 'الأساس أو الكلمات نفسها',

  orderChart: (articles) => `أين يبدأ كل مقطع في كل مقال من أصل ${countedOf(articles, 'article')}، من الأول إلى الآخر.`,
  orderOf: (number, places) => `يبدأ المقطع ${number} عند ${places.map(({ sigil, place }) => `${place} في ${isolated(sigil)}`).join('، ')}.`,

  percent: '%',

  passages: 'المقاطع',
  base: 'الأساس',
  order: 'الترتيب',
  show: 'عرض',
  orders: (base) => ({
    base: `كما في ${base}`,
    tellers: 'الأكثر ورودًا أولًا',
    alike: 'الأقل تشابهًا أولًا',
  }),
  selections: (counts, articles) => ({
    all: `كل المقاطع (${counts.all})`,
    'all-tell': `وارد في ${articles} من ${articles} (${counts['all-tell']})`,
    'some-tell': `وارد في بعضها فقط (${counts['some-tell']})`,
    differ: `الصياغة مختلفة (${counts.differ})`,
    same: `الكلمات نفسها (${counts.same})`,
    figures: `الأرقام أو الأسماء مختلفة (${counts.figures})`,
    quotations: `الاقتباسات مختلفة (${counts.quotations})`,
  }),
  shown: (shown, all) => (shown === all ? counted(all, 'passage') : `${shown} من ${countedOf(all, 'passage')}`),

  showMore: (number) => `عرض ${number} أخرى`,

  table: 'المقاطع بحسب المصدر',
  sharedWordsHead: 'كلمات مشتركة',
  of: (told, all) => `${told} من ${all}`,
  paragraphs: (numbers) => `¶${rangesOf(numbers).join('، ')}`,
  places: {
    headline: 'العنوان',
    standfirst: 'المقدمة',
    byline: 'الكاتب',
    dateline: 'المكان والتاريخ',
    heading: 'عنوان فرعي',
    paragraph: 'فقرة',
    'list-item': 'قائمة',
    caption: 'تعليق الصورة',
    credit: 'حقوق الصورة',
    furniture: 'مُنحّى',
  },
  sideBySideWith: (source) => `، عرض جنبًا إلى جنب مع ${source}`,
  sameWordsAs: (sigil) => `الكلمات نفسها كما في ${sigil}`,
  gap: ' … ',

  toldByOne: 'وارد في مصدر واحد فقط',
  setAsideIn: (sigla) => `مُنحّى في ${row(sigla)} ضمن ملحقات الصفحة`,
  sentences: (number) => counted(number, 'sentence'),
  setApartAlone: (number) => `${counted(number, 'sentence')} بلا تطابق، خارج الحساب`,
  showAll: (number) => `عرض الكل (${number})`,
  showFewer: 'عرض أقل',
  toldElsewhere: 'كل ما هنا وارد في مصادر أخرى أيضًا',

  noPassage: 'لا مقاطع مشتركة بين هذه المقالات. ربما كانت عن أحداث مختلفة.',
  addOne: 'تلزم إضافة مقال آخر للمقارنة.',
  setApart: 'مفصول',
};
