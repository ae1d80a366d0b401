import type { Catalogue } from '../live.ts';

export const findings: Catalogue['findings'] = {
  sayings: {
    whole: 'שלם',
    'cut-short': 'מקוצר',
    'cut-unmarked': 'קוצר בלי סימון',
    altered: 'בשינויים',
    paraphrased: 'פרפרזה',
    'not-told': 'לא דווח',
  },
  facts: {
    agree: 'תואמים',
    'other-words': 'זהים, במילים אחרות',
    rounded: 'מעוגל',
    disagree: 'לא תואמים',
    'one-source': 'מקור אחד בלבד',
  },
  names: {
    person: 'אדם',
    group: 'קבוצה',
    place: 'מקום',
    name: 'שם',
  },
};
