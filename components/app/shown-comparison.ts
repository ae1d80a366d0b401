import type { Comparison } from '../../src/model.ts';
import { veiled } from '../../src/present/classroom.ts';
import { withVersions, type VersionSaying } from '../../src/present/versions-by-hand.ts';

/** The comparison as the reader sees it: with what was said of versions, and names hidden here, so that no view can forget it. */
export function shownComparison(comparison: Comparison | null, said: readonly VersionSaying[], hidden: readonly number[]): Comparison | null {
  return comparison && veiled(withVersions(comparison, said), hidden);
}
