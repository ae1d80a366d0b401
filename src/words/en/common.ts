import type { DifferenceKind } from '../../present/pair.ts';
import type { Relation } from '../../model.ts';
import { quoted } from './quoted.ts';

/** Words that every view and report shares. Messages are strings, or functions of what they speak of. */
export const common = {
  kinds: {
    words: 'Other words',
    'only-left': 'Words only here',
    'only-right': 'Words left out here',
    attribution: 'Who says it, how sure',
    figure: 'Figures, dates, names',
    quotation: 'Quotations changed',
    'told-left': 'Told only here',
    'told-right': 'Told only there',
    'aside-left': 'Set aside there',
    'aside-right': 'Set aside here',
  } satisfies Record<DifferenceKind, string>,
  relations: {
    verbatim: 'Same words',
    edited: 'Edited',
    rewritten: 'Rewritten',
    partial: 'Matched in part',
  } satisfies Record<Relation, string>,
  views: {
    'side-by-side': 'Side by side',
    'all-sources': 'All sources',
    quotes: 'Quotes and figures',
    articles: 'Articles',
    linear: 'In words',
  },
  /** Behind copied words: whose they are, of when, and where to find them. */
  source: (details: readonly string[]) => `— ${details.join(', ')}`,
  /** Words of an article in a sentence of the page's own. */
  quoted,
  notTold: 'not told',
  setApart: 'set apart',
};
