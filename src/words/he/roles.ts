import type { BlockRole } from '../../model.ts';

export const roles: Record<BlockRole, string> = {
  headline: 'כותרת',
  standfirst: 'כותרת משנה',
  byline: 'חתימה',
  dateline: 'מקום ותאריך',
  heading: 'כותרת ביניים',
  paragraph: 'פסקה',
  'list-item': 'פריט ברשימה',
  caption: 'כיתוב',
  credit: 'קרדיט',
  furniture: 'רכיבי דף',
};
