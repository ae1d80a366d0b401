import type { DifferenceKind } from '../../present/pair.ts';
import type { Catalogue } from '../live.ts';

const SPOKEN = {
  words: 'другие слова',
  figure: 'цифра, дата или имя',
  attribution: 'кто говорит или насколько уверенно',
  quotation: 'цитата',
  only: '',
} as const;

const ALONE = 'в связанном предложении на этом месте нет слов';
const UNLINKED = 'с ним не связано ни одно предложение другой статьи';

const BECAUSE: Record<DifferenceKind, string> = {
  words: 'в связанном предложении на этом месте другие слова',
  'only-left': ALONE,
  'only-right': ALONE,
  figure: 'в связанном предложении на этом месте другое число, дата или имя',
  attribution: 'в связанном предложении на этом месте иначе сказано, кто говорит или насколько это достоверно',
  quotation: 'слова в кавычках отличаются от слов связанного предложения',
  'told-left': UNLINKED,
  'told-right': UNLINKED,
  'aside-left': UNLINKED,
  'aside-right': UNLINKED,
};

export const marks: Catalogue['marks'] = {
  leftOut: (source, words) => ` [здесь опущено; ${source}: ${words}] `,
  only: (shape) => ` [${[SPOKEN[shape], 'только здесь'].filter(Boolean).join('; ')}] `,
  differs: (shape, source, words) => ` [${SPOKEN[shape]}; ${source}: ${words}] `,
  why: (kind) => `Помечено, потому что ${BECAUSE[kind]}. Прописные буквы, знаки препинания и пробелы не учитываются.`,
};
