import type { Relation } from '../model.ts';
import type { Difference, DifferenceKind, Pair, PairLink } from './pair.ts';

/** What a reader can hide: kinds of difference, and sentences by how they are linked. */
export type Hidden = ReadonlySet<DifferenceKind | Relation>;

/** The differences that filters leave, in reading order. A hidden relation hides the differences inside its links too. */
export function shownDifferences(pair: Pair, hidden: Hidden): Difference[] {
  if (hidden.size === 0) return [...pair.differences];
  const relations = new Map(pair.links.map((link) => [link.id, link.relation]));
  return pair.differences.filter(({ kind, link }) => !hidden.has(kind) && !(link !== null && hidden.has(relations.get(link)!)));
}

/** The links that filters leave, in the order of the left article. */
export function shownLinks(pair: Pair, hidden: Hidden): PairLink[] {
  return pair.links
    .filter((link) => !hidden.has(link.relation))
    .sort((x, y) => x.left[0]! - y.left[0]! || x.right[0]! - y.right[0]!);
}

/**
 * The id of the next (+1) or previous (-1) shown difference from `current`, which may be a difference or a link, shown or
 * hidden, or null. Goes round at the ends; null when there is none.
 */
export function stepDifference(pair: Pair, current: string | null, by: 1 | -1, hidden: Hidden): string | null {
  const shown = new Set(shownDifferences(pair, hidden).map((difference) => difference.id));
  const inside = pair.links.find((link) => link.id === current)?.differences ?? [];
  if (by === 1 && inside.some(({ id }) => shown.has(id))) return inside.find(({ id }) => shown.has(id))!.id;
  const ids = pair.differences.map((difference) => difference.id);
  const at = inside.length > 0 ? ids.indexOf(inside[0]!.id) : ids.indexOf(current ?? '');
  return around(ids, at, by, shown);
}

/** The id of the next or previous shown link from `current`, which may be a link or a difference inside one, or null. */
export function stepLink(pair: Pair, current: string | null, by: 1 | -1, hidden: Hidden): string | null {
  const shown = new Set(shownLinks(pair, hidden).map((link) => link.id));
  const ids = shownLinks(pair, new Set()).map((link) => link.id);
  const link = pair.differences.find(({ id }) => id === current)?.link ?? current;
  return around(ids, ids.indexOf(link ?? ''), by, shown);
}

/** The nearest of `shown` from place `at` (-1: before the first) in steps of `by`, going round. */
function around(ids: readonly string[], at: number, by: 1 | -1, shown: ReadonlySet<string>): string | null {
  const start = at < 0 && by < 0 ? 0 : at;
  for (let step = 1; step <= ids.length; step++) {
    const id = ids[(start + by * step + ids.length * 2) % ids.length]!;
    if (shown.has(id)) return id;
  }
  return null;
}
