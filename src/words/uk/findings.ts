import type { Catalogue } from '../live.ts';

export const findings: Catalogue['findings'] = {
  sayings: {
    whole: 'Повністю',
    'cut-short': 'Скорочено',
    'cut-unmarked': 'Скорочено без знака',
    altered: 'Змінено',
    paraphrased: 'Переказано',
    'not-told': 'не подано',
  },
  facts: {
    agree: 'Збігається',
    'other-words': 'Те саме, інші слова',
    rounded: 'Заокруглено',
    disagree: 'Розходиться',
    'one-source': 'Лише одне джерело',
  },
  names: {
    person: 'Особа',
    group: 'Група',
    place: 'Місце',
    name: 'Назва',
  },
};
