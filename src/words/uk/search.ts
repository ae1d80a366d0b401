import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

const hitsOf = (hits: number) => counted(hits, 'результат', 'результати', 'результатів');

export const search: Catalogue['search'] = {
  open: 'Шукати у статтях',
  region: 'Пошук',
  field: 'Шукати в усіх статтях',
  none: 'Нічого не знайдено',
  hits: hitsOf,
  hitOf: (at, of) => `Результат ${at} із ${of}`,
  in: (name, hits) => `${name}: ${hitsOf(hits)}`,
  aside: (hits) => `${hitsOf(hits)} у відкладених рядках`,
  previous: 'Попередній результат',
  next: 'Наступний результат',
  close: 'Закрити пошук',
};
