import type { Comparison } from '../../src/model.ts';
import { ordered, selected } from '../../src/present/arrangement.ts';
import { overviewOf } from '../../src/present/overview.ts';
import type { ViewState } from '../state/view-state.ts';

/** The passage to go to in All sources, as `p` and its index, among those shown and in the order in which they stand. */
export function steppedPassage(comparison: Comparison, state: ViewState, by: 1 | -1): string | null {
  const { current, base, order, selection } = state;
  const ids = selected(ordered(overviewOf(comparison, base).rows, order), selection).map(({ index }) => `p${index}`);
  const here = ids.indexOf(current ?? '');
  if (here < 0) return (by > 0 ? ids[0] : ids.at(-1)) ?? null;
  return ids[here + by] ?? current;
}
