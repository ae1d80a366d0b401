import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const card: Catalogue['card'] = {
  title: (kind, left, right) => `${kind}: ${left} і ${right}`,
  says: (source, words) => `${source}: «${words}»`,
  leftOut: (source, words) => `${source}, де слова пропущено: «${words}»`,
  sourceLine: 'Порівняно за допомогою source-diff. Спостереження каже, що кажуть слова; воно не каже, хто має рацію.',
  noPair: 'для картки потрібні два різні джерела порівняння',
  noDifference: (differences) => `такої відмінності немає; між цими двома джерелами ${counted(differences, 'відмінність', 'відмінності', 'відмінностей')}`,
};
