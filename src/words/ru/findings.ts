import type { Catalogue } from '../live.ts';

export const findings: Catalogue['findings'] = {
  sayings: {
    whole: 'Полностью',
    'cut-short': 'Сокращена',
    'cut-unmarked': 'Купюра без знака',
    altered: 'Изменена',
    paraphrased: 'Пересказана',
    'not-told': 'нет',
  },
  facts: {
    agree: 'Совпадают',
    'other-words': 'То же иначе',
    rounded: 'Округлено',
    disagree: 'Расходятся',
    'one-source': 'Один источник',
  },
  names: {
    person: 'Человек',
    group: 'Группа',
    place: 'Место',
    name: 'Имя',
  },
};
