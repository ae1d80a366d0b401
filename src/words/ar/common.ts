import type { Catalogue } from '../live.ts';
import { row } from './counted.ts';
import { quoted } from './quoted.ts';

export const common: Catalogue['common'] = {
  kinds: {
    words: 'كلمات أخرى',
    'only-left': 'كلمات هنا فقط',
    'only-right': 'كلمات لم ترد هنا',
    attribution: 'من القائل وما مدى التأكيد',
    figure: 'أرقام وتواريخ وأسماء',
    quotation: 'اقتباسات متغيّرة',
    'told-left': 'ورد هنا فقط',
    'told-right': 'ورد هناك فقط',
    'aside-left': 'مُنحّى هناك',
    'aside-right': 'مُنحّى هنا',
  },
  relations: {
    verbatim: 'الكلمات نفسها',
    edited: 'محرَّر',
    rewritten: 'معاد الصياغة',
    partial: 'تطابق جزئي',
  },
  views: {
    'side-by-side': 'جنبًا إلى جنب',
    'all-sources': 'كل المصادر',
    quotes: 'الاقتباسات والأرقام',
    articles: 'المقالات',
    linear: 'بالكلمات',
  },
  source: (details) => `— ${row(details)}`,
  quoted,
  notTold: 'لم يرد',
  setApart: 'مفصول',
};
