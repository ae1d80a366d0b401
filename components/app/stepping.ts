import type { Comparison } from '../../src/model.ts';
import { pairOf, type Pair, type PairLink } from '../../src/present/pair.ts';
import { shownDifferences } from '../../src/present/shown.ts';
import type { FilterKey, ViewState } from '../state/view-state.ts';

/** The id to go to from `state.current`, in Side by side; the same id at either end. */
export function steppedId(comparison: Comparison, state: ViewState, by: 1 | -1, unit: 'difference' | 'passage'): string | null {
  const pair = pairOf(comparison, state.left, state.right);
  const stops = unit === 'difference' ? differenceStops(pair, state.hidden) : linkStops(comparison, pair, state.hidden);
  return nextStop(stops, placeOnLeft(comparison, pair, state.current), by)?.id ?? state.current;
}

/** Something to stop at. `rank` orders the stops as the left article is read; equal ranks keep their order in `within`. */
interface Stop {
  readonly id: string;
  readonly rank: number;
  readonly within: number;
}

function differenceStops(pair: Pair, hidden: ReadonlySet<FilterKey>): Stop[] {
  const ranks = readingRanks(pair);
  const shown = new Set(shownDifferences(pair, hidden));
  return pair.differences.flatMap((difference, within) =>
    shown.has(difference) ? [{ id: difference.id, rank: ranks[within]!, within }] : [],
  );
}

/** Offsets on the left, never falling: what only the right tells stands where the difference before it stands. */
function readingRanks(pair: Pair): number[] {
  let rank = -1;
  return pair.differences.map(({ left }) => (rank = Math.max(rank, left?.start ?? rank)));
}

function linkStops(comparison: Comparison, pair: Pair, hidden: ReadonlySet<FilterKey>): Stop[] {
  return pair.links
    .filter(({ relation }) => !hidden.has(relation))
    .map((link) => ({ id: link.id, rank: leftStart(comparison, pair, link), within: -1 }))
    .sort(inOrder);
}

function leftStart(comparison: Comparison, pair: Pair, link: PairLink): number {
  return comparison.articles[pair.left]!.sentences[link.left[0]!]!.start;
}

/** Where `current` stands: a difference, a link, or before everything. */
function placeOnLeft(comparison: Comparison, pair: Pair, current: string | null): Stop {
  const within = pair.differences.findIndex(({ id }) => id === current);
  if (within >= 0) return { id: current!, rank: readingRanks(pair)[within]!, within };
  const link = pair.links.find(({ id }) => id === current);
  if (link) return { id: link.id, rank: leftStart(comparison, pair, link), within: -1 };
  return { id: '', rank: Number.NEGATIVE_INFINITY, within: -1 };
}

function nextStop(stops: readonly Stop[], from: Stop, by: 1 | -1): Stop | undefined {
  const here = stops.findIndex(({ id }) => id === from.id);
  if (here >= 0) return stops[here + by];
  return by > 0 ? stops.find((stop) => inOrder(from, stop) < 0) : stops.findLast((stop) => inOrder(stop, from) < 0);
}

function inOrder(x: Stop, y: Stop): number {
  return x.rank - y.rank || x.within - y.within;
}
