import type { Catalogue } from '../live.ts';
import { quoted } from './quoted.ts';

export const common: Catalogue['common'] = {
  kinds: {
    words: 'Інші слова',
    'only-left': 'Слова лише тут',
    'only-right': 'Слова, пропущені тут',
    attribution: 'Хто каже, наскільки певно',
    figure: 'Числа, дати, імена',
    quotation: 'Змінені цитати',
    'told-left': 'Лише тут',
    'told-right': 'Лише там',
    'aside-left': 'Відкладено там',
    'aside-right': 'Відкладено тут',
  },
  relations: {
    verbatim: 'Ті самі слова',
    edited: 'Зі змінами',
    rewritten: 'Переписано',
    partial: 'Частковий збіг',
  },
  views: {
    'side-by-side': 'Поруч',
    'all-sources': 'Усі джерела',
    quotes: 'Цитати й числа',
    articles: 'Статті',
    linear: 'Словами',
  },
  source: (details) => `— ${details.join(', ')}`,
  quoted,
  notTold: 'не подано',
  setApart: 'відокремлено',
};
