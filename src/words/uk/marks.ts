import type { DifferenceKind } from '../../present/pair.ts';
import type { Catalogue } from '../live.ts';

const SPOKEN = {
  words: 'інші слова',
  figure: 'число, дата чи ім’я',
  attribution: 'хто каже чи наскільки певно',
  quotation: 'цитата',
  only: '',
} as const;

const ALONE = 'у пов’язаному реченні в цьому місці слів немає';
const UNLINKED = 'жодне речення іншої статті з ним не пов’язано';

const BECAUSE: Record<DifferenceKind, string> = {
  words: 'у пов’язаному реченні в цьому місці інші слова',
  'only-left': ALONE,
  'only-right': ALONE,
  figure: 'у цьому місці пов’язаного речення інше число, дата чи ім’я',
  attribution: 'у цьому місці пов’язаного речення інакше подано, хто це каже чи наскільки це певно',
  quotation: 'слова в лапках інші, ніж у пов’язаному реченні',
  'told-left': UNLINKED,
  'told-right': UNLINKED,
  'aside-left': UNLINKED,
  'aside-right': UNLINKED,
};

export const marks: Catalogue['marks'] = {
  leftOut: (source, words) => ` [тут пропущено; ${source} має: ${words}] `,
  only: (shape) => ` [${[SPOKEN[shape], 'лише тут'].filter(Boolean).join('; ')}] `,
  differs: (shape, source, words) => ` [${SPOKEN[shape]}; ${source} пише: ${words}] `,
  why: (kind) => `Позначено, бо ${BECAUSE[kind]}. Великі літери, розділові знаки й пробіли не враховуються.`,
};
