import type { FilterKey } from '../state/view-state.ts';
import type { Item } from './spread.ts';

/**
 * The items that an author names by number or id, in the author's order and counted anew. All of them where none is named, or none
 * of those is there: nothing at all would look as if the articles had nothing in common.
 */
export function named<I extends Item>(items: readonly I[], only: readonly string[]): readonly I[] {
  const found = only.flatMap((name) => items.find(({ id, number }) => id === name || `${number}` === name) ?? []);
  if (found.length === 0) return items;
  return found.map((item, index) => ({ ...item, number: index + 1 }));
}

/** The items whose relation is not hidden. */
export function unhidden<I extends Item>(items: readonly I[], hidden: ReadonlySet<FilterKey>): readonly I[] {
  return items.filter(({ relation }) => relation === null || !hidden.has(relation));
}

/** Where a step leads; from nowhere to the first or the last, and no further than the ends. */
export function stepped<I extends Item>(items: readonly I[], current: string | null, by: 1 | -1): I | undefined {
  const here = items.findIndex((item) => holds(item, current));
  if (here < 0) return by > 0 ? items[0] : items.at(-1);
  return items[here + by] ?? items[here];
}

/** Whether an id is of this item, of one of its links or of a difference inside them. */
export function holds({ id, links, differences }: Item, wanted: string | null): boolean {
  if (wanted === null) return false;
  return id === wanted || [...links, ...differences].some((one) => one.id === wanted);
}
