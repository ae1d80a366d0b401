import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const card: Catalogue['card'] = {
  title: (kind, left, right) => `${kind}: ${left} und ${right}`,
  says: (source, words) => `${source}: „${words}“`,
  leftOut: (source, words) => `${source}, wo Wörter weggelassen sind: „${words}“`,
  sourceLine: 'Verglichen mit source-diff. Eine Feststellung sagt, was die Wörter sagen; sie sagt nicht, wer recht hat.',
  noPair: 'eine Karte braucht zwei verschiedene Quellen des Vergleichs',
  noDifference: (differences) => `diesen Unterschied gibt es nicht; diese beiden Quellen haben ${counted(differences, 'Unterschied', 'Unterschiede')}`,
};
