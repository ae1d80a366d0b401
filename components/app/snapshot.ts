import type { ArticleInput, CompareOptions, Comparison, Correction, Note, Progress } from '../../src/model.ts';
import { FIRST_STATE, type ViewState } from '../state/view-state.ts';
import type { KeptAs } from '../keeping/work.ts';
import type { Deed } from './deed.ts';

/** An article as it was put in. The key stays with it when its place, its details or its neighbours change. */
export interface Entry {
  readonly key: number;
  readonly input: ArticleInput;
}

/** A file or paste that could not be read. It is shown where its article would stand. */
export interface Fault {
  readonly key: number;
  readonly name: string;
  readonly error: Error;
  /** Key of the article it stands after; null at the top. */
  readonly after: number | null;
}

/** A comparison and the keys of the articles it was made from, in its order. */
export interface Compared {
  readonly keys: readonly number[];
  readonly comparison: Comparison;
}

/** An article that is being pasted: kept here, so that no change of view and no failing file can lose it. */
export interface Draft {
  readonly text: string;
  readonly publisher: string;
  /** The markup that exactly this text was copied with. */
  readonly markup?: string;
}

/** What a removal took away, until it is brought back or the next removal. */
export interface PutAway {
  readonly entries: readonly Entry[];
  readonly origin: Origin;
  readonly removed: readonly Entry[];
  /** Of a whole set that made room for another. */
  readonly corrections?: readonly Correction[];
  readonly notes?: readonly Note[];
}

/** What can be undone: all that the reader has put in and set, as a whole. */
export interface Work {
  readonly entries: readonly Entry[];
  readonly origin: Origin;
  readonly options: Partial<CompareOptions>;
  readonly corrections: readonly Correction[];
  readonly notes: readonly Note[];
}

/** A deed of the reader, and the work as it is on the other side of it. */
export interface Step {
  readonly work: Work;
  readonly deed: Deed;
}

/** Whose articles these are. `own` ones are nowhere but in this page. */
export type Origin = 'none' | 'samples' | 'own';

/**
 * Everything the page shows, at one moment. It is replaced whole, never changed in place. `options` is what the reader has set
 * for comparing; the rest is left to the engine.
 */
export interface Snapshot extends Work {
  readonly state: ViewState;
  /** What can be undone, the last deed at the end. */
  readonly past: readonly Step[];
  /** What can be done again, the next deed at the end. */
  readonly future: readonly Step[];
  /** The newest comparison; it may be of the articles as they were a moment ago. */
  readonly compared: Compared | null;
  /** Not null while a comparison is under way. */
  readonly progress: Progress | null;
  /** Why the last comparison stopped, for readers. */
  readonly failure: string | null;
  readonly faults: readonly Fault[];
  /** Files that are being read. */
  readonly reading: number;
  readonly draft: Draft;
  readonly putAway: PutAway | null;
  /** Where and as what this work was last kept; null for work that never was. */
  readonly keptAs: KeptAs | null;
  readonly nextKey: number;
}

export const EMPTY_DRAFT: Draft = { text: '', publisher: '' };

export const FIRST_SNAPSHOT: Snapshot = {
  entries: [],
  origin: 'none',
  state: FIRST_STATE,
  options: {},
  corrections: [],
  notes: [],
  past: [],
  future: [],
  compared: null,
  progress: null,
  failure: null,
  faults: [],
  reading: 0,
  draft: EMPTY_DRAFT,
  putAway: null,
  keptAs: null,
  nextKey: 1,
};

/** The comparison of exactly these articles in this order, or null while there is none: only then do its indexes hold. */
export function currentComparison({ compared, entries }: Snapshot): Comparison | null {
  const matches = compared?.keys.length === entries.length && entries.every(({ key }, index) => compared.keys[index] === key);
  return matches ? compared.comparison : null;
}
