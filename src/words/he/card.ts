import type { Catalogue } from '../live.ts';
import { differencesOf } from './counted.ts';
import { listed, quoted } from './isolated.ts';

export const card: Catalogue['card'] = {
  title: (kind, left, right) => `${kind}: ${listed([left, right])}`,
  says: (source, words) => `${source}: ${quoted(words)}`,
  leftOut: (source, words) => `${source}, במקום שבו הושמטו מילים: ${quoted(words)}`,
  sourceLine: 'הושווה באמצעות source-diff. ממצא אומר מה כתוב במילים; הוא אינו אומר מי צודק.',
  noPair: 'לכרטיס דרושים שני מקורות שונים מתוך ההשוואה',
  noDifference: (differences) => `אין הבדל כזה; בין שני המקורות האלה יש ${differences === 0 ? 'אפס הבדלים' : differencesOf(differences)}`,
};
