import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const card: Catalogue['card'] = {
  title: (kind, left, right) => `${kind}: ${left} и ${right}`,
  says: (source, words) => `${source}: «${words}»`,
  leftOut: (source, words) => `${source}, место, где слова опущены: «${words}»`,
  sourceLine: 'Сравнено в source-diff. Вывод говорит о том, что написано, а не о том, кто прав.',
  noPair: 'для карточки нужны два разных источника из сравнения',
  noDifference: (differences) => `такого различия нет; у этих двух источников ${counted(differences, 'различие', 'различия', 'различий')}`,
};
