import type { Article, Comparison, Place, Span } from '../model.ts';
import { lastStarted } from './quotes-search.ts';
import { folded, type Folded } from './search-fold.ts';

/** Words of an article that are searched for. */
export interface Hit extends Place {
  /** They stand in a line that is set aside as page furniture. */
  readonly aside: boolean;
}

const known = new WeakMap<Article, Folded>();

/** Every hit, article by article in their order, in the order of the text. None for a query of spaces. */
export function hitsOf({ articles }: Comparison, query: string): Hit[] {
  return articles.flatMap((article, index) => hitsIn(article, query).map((span) => ({ ...span, article: index, aside: isAside(article, span) })));
}

export function hitsIn(article: Article, query: string): Span[] {
  const text = known.get(article) ?? folded(article.text);
  known.set(article, text);
  return occurrences(text, query);
}

/** Where `query` stands, in offsets of the text that was folded. Hits do not overlap. */
export function occurrences({ text, offsets }: Folded, query: string): Span[] {
  const wanted = folded(query.trim()).text;
  if (wanted === '') return [];
  const found: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ start: offsets[at]!, end: offsets[at + wanted.length]! });
  }
  return found;
}

/** The hit to go to from `current`; round at either end. Without one the first, or the last. */
export function steppedHit(hits: readonly Hit[], current: Place | null, by: 1 | -1): Hit | null {
  const here = hits.findIndex((hit) => isSame(hit, current));
  const next = here < 0 && by < 0 ? hits.length - 1 : here + by;
  return hits[(next + hits.length) % hits.length] ?? null;
}

export function isSame(hit: Place, other: Place | null): boolean {
  return other !== null && hit.article === other.article && hit.start === other.start;
}

function isAside({ blocks }: Article, { start }: Span): boolean {
  return blocks[lastStarted(blocks, start)]?.role === 'furniture';
}
