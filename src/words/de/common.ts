import type { Catalogue } from '../live.ts';
import { quoted } from './quoted.ts';

export const common: Catalogue['common'] = {
  kinds: {
    words: 'Andere Wörter',
    'only-left': 'Wörter nur hier',
    'only-right': 'Hier weggelassene Wörter',
    attribution: 'Wer es sagt, wie sicher',
    figure: 'Zahlen, Daten, Namen',
    quotation: 'Geänderte Zitate',
    'told-left': 'Nur hier berichtet',
    'told-right': 'Nur dort berichtet',
    'aside-left': 'Dort beiseitegelegt',
    'aside-right': 'Hier beiseitegelegt',
  },
  relations: {
    verbatim: 'Gleiche Wörter',
    edited: 'Bearbeitet',
    rewritten: 'Umgeschrieben',
    partial: 'Teilweise gleich',
  },
  views: {
    'side-by-side': 'Nebeneinander',
    'all-sources': 'Alle Quellen',
    quotes: 'Zitate und Zahlen',
    articles: 'Artikel',
    linear: 'In Worten',
  },
  source: (details) => `— ${details.join(', ')}`,
  quoted,
  notTold: 'nicht berichtet',
  setApart: 'ausgenommen',
};
