import type { Overview } from '../../src/present/overview.ts';
import type { Readings } from '../../src/present/readings.ts';

/** What every part of the table of passages draws from. */
export interface TableScene {
  readonly overview: Overview;
  readonly readings: Readings;
  /** What readers call each article. */
  readonly names: readonly string[];
}

/** The set with `key` taken out if it is in, else put in. */
export function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
