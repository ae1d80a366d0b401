import type { Comparison } from '../../src/model.ts';
import { veiled } from '../../src/present/classroom.ts';

/** The comparison as the reader sees it: what hides names is done here, so that no view can forget it. */
export function shownComparison(comparison: Comparison | null, hidden: readonly number[]): Comparison | null {
  return comparison && veiled(comparison, hidden);
}
