import type { Catalogue } from '../live.ts';
import { quoted } from './isolated.ts';

export const common: Catalogue['common'] = {
  kinds: {
    words: 'מילים אחרות',
    'only-left': 'מילים רק כאן',
    'only-right': 'מילים שהושמטו כאן',
    attribution: 'מי אומר, ובאיזו ודאות',
    figure: 'מספרים, תאריכים, שמות',
    quotation: 'ציטוטים שהשתנו',
    'told-left': 'דווח רק כאן',
    'told-right': 'דווח רק שם',
    'aside-left': 'הונח בצד שם',
    'aside-right': 'הונח בצד כאן',
  },
  relations: {
    verbatim: 'אותן מילים',
    edited: 'נערך',
    rewritten: 'נוסח מחדש',
    partial: 'התאמה חלקית',
  },
  views: {
    'side-by-side': 'זה לצד זה',
    'all-sources': 'כל המקורות',
    quotes: 'ציטוטים ומספרים',
    articles: 'כתבות',
    linear: 'במילים',
  },
  source: (details) => `— ${details.join(', ')}`,
  quoted,
  notTold: 'לא דווח',
  setApart: 'בנפרד',
};
