import type { DifferenceKind } from '../../present/pair.ts';
import type { Catalogue } from '../live.ts';

const SPOKEN = {
  words: 'كلمات أخرى',
  figure: 'رقم أو تاريخ أو اسم',
  attribution: 'الإسناد أو مدى التأكيد',
  quotation: 'اقتباس',
  only: '',
} as const;

const ALONE = 'الجملة المرتبطة ليس فيها كلمات في هذا الموضع';
const UNLINKED = 'المقال الآخر ليس فيه جملة مرتبطة بها';

const BECAUSE: Record<DifferenceKind, string> = {
  words: 'الجملة المرتبطة فيها كلمات أخرى في هذا الموضع',
  'only-left': ALONE,
  'only-right': ALONE,
  figure: 'رقمًا أو تاريخًا أو اسمًا يختلف في هذا الموضع من الجملة المرتبطة',
  attribution: 'القائل أو مدى التأكيد يختلف في هذا الموضع من الجملة المرتبطة',
  quotation: 'كلمات داخل علامات التنصيص تختلف عن كلمات الجملة المرتبطة',
  'told-left': UNLINKED,
  'told-right': UNLINKED,
  'aside-left': UNLINKED,
  'aside-right': UNLINKED,
};

export const marks: Catalogue['marks'] = {
  leftOut: (source, words) => ` [لم يرد هنا؛ في ${source}: ${words}] `,
  only: (shape) => ` [${[SPOKEN[shape], 'هنا فقط'].filter(Boolean).join('؛ ')}] `,
  differs: (shape, source, words) => ` [${SPOKEN[shape]}؛ في ${source}: ${words}] `,
  why: (kind) => `سبب العلامة أن ${BECAUSE[kind]}. لا تُحتسب الأحرف الكبيرة وعلامات الترقيم والمسافات.`,
};
