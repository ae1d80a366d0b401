import { counted } from './counted.ts';

/** Words of the search over all articles. */
export const search = {
  open: 'Search the articles',
  region: 'Search',
  field: 'Search all articles',
  none: 'No hits',
  hits: (count: number) => counted(count, 'hit', 'hits'),
  hitOf: (at: number, of: number) => `Hit ${at} of ${of}`,
  in: (name: string, hits: number) => `${counted(hits, 'hit', 'hits')} in ${name}`,
  aside: (hits: number) => `${counted(hits, 'hit', 'hits')} in set-aside lines`,
  previous: 'Previous hit',
  next: 'Next hit',
  close: 'Close search',
};
