import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

const hits = (number: number) => counted(number, 'совпадение', 'совпадения', 'совпадений');

export const search: Catalogue['search'] = {
  open: 'Искать в статьях',
  region: 'Поиск',
  field: 'Искать во всех статьях',
  none: 'Ничего не найдено',
  hits,
  hitOf: (at, of) => `Совпадение ${at} из ${of}`,
  in: (name, number) => `${name}: ${hits(number)}`,
  aside: (number) => `${hits(number)} в вынесенных строках`,
  previous: 'Предыдущее совпадение',
  next: 'Следующее совпадение',
  close: 'Закрыть поиск',
};
