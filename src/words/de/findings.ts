import type { Catalogue } from '../live.ts';

export const findings: Catalogue['findings'] = {
  sayings: {
    whole: 'Vollständig',
    'cut-short': 'Gekürzt',
    'cut-unmarked': 'Gekürzt ohne Zeichen',
    altered: 'Verändert',
    paraphrased: 'Umschrieben',
    'not-told': 'nicht berichtet',
  },
  facts: {
    agree: 'Stimmt überein',
    'other-words': 'Dasselbe, andere Wörter',
    rounded: 'Gerundet',
    disagree: 'Widerspricht sich',
    'one-source': 'Nur eine Quelle',
  },
  names: {
    person: 'Person',
    group: 'Gruppe',
    place: 'Ort',
    name: 'Name',
  },
};
