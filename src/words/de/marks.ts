import type { Catalogue } from '../live.ts';

const SPOKEN = {
  words: 'andere Wörter',
  figure: 'Zahl, Datum oder Name',
  attribution: 'Zuschreibung oder Gewissheit',
  quotation: 'Zitat',
  only: '',
} as const;

const ALONE = 'der zugeordnete Satz an dieser Stelle keine Wörter hat';
const UNLINKED = 'kein Satz des anderen Artikels ihm zugeordnet ist';

const BECAUSE: Record<Parameters<Catalogue['marks']['why']>[0], string> = {
  words: 'der zugeordnete Satz an dieser Stelle andere Wörter hat',
  'only-left': ALONE,
  'only-right': ALONE,
  figure: 'eine Zahl, ein Datum oder ein Name an dieser Stelle des zugeordneten Satzes anders ist',
  attribution: 'an dieser Stelle des zugeordneten Satzes anders ist, wer es sagt oder wie sicher es ist',
  quotation: 'Wörter in Anführungszeichen anders sind als im zugeordneten Satz',
  'told-left': UNLINKED,
  'told-right': UNLINKED,
  'aside-left': UNLINKED,
  'aside-right': UNLINKED,
};

export const marks: Catalogue['marks'] = {
  leftOut: (source, words) => ` [hier weggelassen; ${source} hat: ${words}] `,
  only: (shape) => ` [${[SPOKEN[shape], 'nur hier'].filter(Boolean).join('; ')}] `,
  differs: (shape, source, words) => ` [${SPOKEN[shape]}; ${source} sagt: ${words}] `,
  why: (kind) => `Markiert, weil ${BECAUSE[kind]}. Großbuchstaben, Satzzeichen und Leerzeichen zählen nicht.`,
};
