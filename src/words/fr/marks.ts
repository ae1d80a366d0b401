import type { Catalogue } from '../live.ts';

const SPOKEN = {
  words: 'autres mots',
  figure: 'chiffre, date ou nom',
  attribution: 'attribution ou certitude',
  quotation: 'citation',
  only: '',
} as const;

const ALONE = 'la phrase associée n’a pas de mots à cet endroit';
const UNLINKED = 'aucune phrase de l’autre article ne lui est associée';

const BECAUSE: Record<Parameters<Catalogue['marks']['why']>[0], string> = {
  words: 'la phrase associée a d’autres mots à cet endroit',
  'only-left': ALONE,
  'only-right': ALONE,
  figure: 'un chiffre, une date ou un nom diffère à cet endroit de la phrase associée',
  attribution: 'la personne qui le dit, ou le degré de certitude, diffère à cet endroit de la phrase associée',
  quotation: 'des mots entre guillemets diffèrent de ceux de la phrase associée',
  'told-left': UNLINKED,
  'told-right': UNLINKED,
  'aside-left': UNLINKED,
  'aside-right': UNLINKED,
};

export const marks: Catalogue['marks'] = {
  leftOut: (source, words) => ` [omis ici\u202f; ${source} a\u00a0: ${words}] `,
  only: (shape) => ` [${[SPOKEN[shape], 'ici seulement'].filter(Boolean).join('\u202f; ')}] `,
  differs: (shape, source, words) => ` [${SPOKEN[shape]}\u202f; ${source} écrit\u00a0: ${words}] `,
  why: (kind) => `Raison de la marque\u00a0: ${BECAUSE[kind]}. Les majuscules, la ponctuation et les espaces ne comptent pas.`,
};
