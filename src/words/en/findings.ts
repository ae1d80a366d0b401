import type { FactVerdict, NameKind, SayingVerdict } from '../../model.ts';

/** Labels of what was found in quotations, figures and names. The findings themselves are sentences of the comparison. */
export const findings = {
  sayings: {
    whole: 'Whole',
    'cut-short': 'Cut short',
    'cut-unmarked': 'Cut, no mark',
    altered: 'Altered',
    paraphrased: 'Paraphrased',
    'not-told': 'not told',
  } satisfies Record<SayingVerdict, string>,
  facts: {
    agree: 'Agree',
    'other-words': 'Same, other words',
    rounded: 'Rounded',
    disagree: 'Disagree',
    'one-source': 'One source only',
  } satisfies Record<FactVerdict, string>,
  names: {
    person: 'Person',
    group: 'Group',
    place: 'Place',
    name: 'Name',
  } satisfies Record<NameKind, string>,
};
