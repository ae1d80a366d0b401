import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const search: Catalogue['search'] = {
  open: 'In den Artikeln suchen',
  region: 'Suche',
  field: 'In allen Artikeln suchen',
  none: 'Keine Treffer',
  hits: (count) => counted(count, 'Treffer', 'Treffer'),
  hitOf: (at, of) => `Treffer ${at} von ${of}`,
  in: (name, hits) => `${counted(hits, 'Treffer', 'Treffer')} bei ${name}`,
  aside: (hits) => `${counted(hits, 'Treffer', 'Treffer')} in beiseitegelegten Zeilen`,
  previous: 'Voriger Treffer',
  next: 'Nächster Treffer',
  close: 'Suche schließen',
};
