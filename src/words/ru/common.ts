import type { Catalogue } from '../live.ts';
import { quoted } from './quoted.ts';

export const common: Catalogue['common'] = {
  kinds: {
    words: 'Другие слова',
    'only-left': 'Слова только здесь',
    'only-right': 'Слова здесь опущены',
    attribution: 'Кто говорит, насколько уверенно',
    figure: 'Цифры, даты, имена',
    quotation: 'Цитаты изменены',
    'told-left': 'Есть только здесь',
    'told-right': 'Есть только там',
    'aside-left': 'Вынесено там',
    'aside-right': 'Вынесено здесь',
  },
  relations: {
    verbatim: 'Те же слова',
    edited: 'С правкой',
    rewritten: 'Изложено иначе',
    partial: 'Совпадает частично',
  },
  views: {
    'side-by-side': 'Рядом',
    'all-sources': 'Все источники',
    quotes: 'Цитаты и цифры',
    articles: 'Статьи',
    linear: 'Словами',
  },
  source: (details) => `— ${details.join(', ')}`,
  quoted,
  notTold: 'нет',
  setApart: 'вне подсчёта',
};
