import type { Catalogue } from '../live.ts';

export const findings: Catalogue['findings'] = {
  sayings: {
    whole: 'كامل',
    'cut-short': 'مختصر',
    'cut-unmarked': 'قطع بلا علامة',
    altered: 'مغيَّر',
    paraphrased: 'بالمعنى',
    'not-told': 'لم يرد',
  },
  facts: {
    agree: 'اتفاق',
    'other-words': 'اتفاق بكلمات أخرى',
    rounded: 'مقرَّب',
    disagree: 'اختلاف',
    'one-source': 'مصدر واحد فقط',
  },
  names: {
    person: 'شخص',
    group: 'جماعة',
    place: 'مكان',
    name: 'اسم',
  },
};
