import { RELATIONS, type Relation } from '../model.ts';
import { DIFFERENCE_KINDS, type Difference, type DifferenceKind, type Pair } from './pair.ts';

/** What a reader can hide: kinds of difference, and sentences by how they are linked. */
export type Hidden = ReadonlySet<DifferenceKind | Relation>;

/** Hides every mark, and how sentences are linked. */
export const EVERYTHING: Hidden = new Set([...DIFFERENCE_KINDS, 'told-left', 'told-right', 'aside-left', 'aside-right', ...RELATIONS] as const);

/** The differences that filters leave, in reading order. A hidden relation hides the differences inside its links too. */
export function shownDifferences(pair: Pair, hidden: Hidden): readonly Difference[] {
  if (hidden.size === 0) return pair.differences;
  const relations = new Map(pair.links.map((link) => [link.id, link.relation]));
  return pair.differences.filter(({ kind, link }) => !hidden.has(kind) && !(link !== null && hidden.has(relations.get(link)!)));
}

/** How many there are of everything that can be hidden, whether it is hidden or not. */
export function countsOf(pair: Pair): ReadonlyMap<DifferenceKind | Relation, number> {
  const counts = new Map<DifferenceKind | Relation, number>();
  const keys = [...pair.differences.map(({ kind }) => kind), ...pair.links.map(({ relation }) => relation)];
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
