import { counted } from './counted.ts';

/** Words of a card that shows one difference. */
export const card = {
  title: (kind: string, left: string, right: string) => `${kind}: ${left} and ${right}`,
  says: (source: string, words: string) => `${source}: “${words}”`,
  leftOut: (source: string, words: string) => `${source}, where words are left out: “${words}”`,
  sourceLine: 'Compared with source-diff. A finding says what the words say; it does not say who is right.',
  noPair: 'a card needs two different sources of the comparison',
  noDifference: (differences: number) => `there is no such difference; these two sources have ${counted(differences, 'difference', 'differences')}`,
};
