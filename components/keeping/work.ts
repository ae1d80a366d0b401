import type { Comparison } from '../../src/model.ts';
import { inputOf, settingsOf } from '../../src/save/inputs.ts';
import type { Entry, Snapshot, Work } from '../app/snapshot.ts';
import type { FilePlace } from './file.ts';
import type { Kept } from './form.ts';
import type { Copy } from './recovery.ts';

/** Where a comparison is kept: on the shelf of this browser, as it was when last seen here, or in a file of the reader's. */
export type Place =
  | { readonly where: 'shelf'; readonly id: string; readonly revision: string }
  | { readonly where: 'file'; readonly file: FilePlace | null };

/** How the work that is open was last kept, or opened. */
export interface KeptAs {
  readonly name: string;
  /** Null for what came by a link: it is kept nowhere yet. */
  readonly place: Place | null;
  /** The work as it was then: what is open is saved while it is this. */
  readonly work: Work;
}

/**
 * Whether closing the page would lose something: the reader's own articles, corrections or notes, a paste begun, or what came
 * by a link and is kept nowhere here.
 */
export function isUnsaved(snapshot: Snapshot): boolean {
  const { draft, entries, origin, corrections, notes, keptAs } = snapshot;
  if (draft.text.trim() !== '') return true;
  if (entries.length === 0 || (keptAs?.place && isSameWork(snapshot, keptAs.work))) return false;
  return origin === 'own' || corrections.length + notes.length > 0;
}

/** Whether the articles and all that was set and written is the same. */
export function isSameWork(x: Work, y: Work): boolean {
  return x.entries === y.entries && x.options === y.options && x.corrections === y.corrections && x.notes === y.notes;
}

/** The snapshot in which a kept comparison stands as it was, in place of what was open. Nothing is compared for it. */
export function opened(snapshot: Snapshot, { comparison, name, shown }: Kept, place: Place | null): Snapshot {
  const { nextKey, state } = snapshot;
  const entries = comparison.articles.map((article, index): Entry => ({ key: nextKey + index, input: inputOf(article) }));
  const work: Work = { entries, origin: 'own', ...settings(comparison) };
  return {
    ...snapshot,
    ...work,
    ...{ past: [], future: [], progress: null, failure: null, faults: [], putAway: null },
    nextKey: nextKey + entries.length,
    compared: { keys: entries.map(({ key }) => key), comparison },
    state: { ...state, ...shown, view: entries.length < 2 ? 'articles' : shown.view, dismissed: new Set() },
    keptAs: { name, place, work },
  };
}

function settings(comparison: Comparison): Pick<Work, 'options' | 'corrections' | 'notes'> {
  const { threshold, corrections = [], notes = [] } = settingsOf(comparison);
  return { options: threshold === undefined ? {} : { threshold }, corrections, notes };
}

/** The snapshot with the work of a copy, still to be compared. Own articles that were open stand after it. */
export function recovered(snapshot: Snapshot, { inputs, draft, options, corrections, notes }: Copy): Snapshot {
  const { nextKey, state, origin } = snapshot;
  const entries = inputs.map((input, index): Entry => ({ key: nextKey + index, input }));
  const own = origin === 'own';
  return {
    ...snapshot,
    entries: own ? [...entries, ...snapshot.entries] : entries,
    origin: 'own',
    nextKey: nextKey + entries.length,
    options,
    corrections: own ? [...corrections, ...snapshot.corrections] : corrections,
    notes: own ? [...notes, ...snapshot.notes] : notes,
    draft: snapshot.draft.text.trim() === '' ? draft : snapshot.draft,
    keptAs: null,
    state: { ...state, view: entries.length > 0 ? 'articles' : 'start', left: 0, right: 1, base: 0, current: null, rests: {}, dismissed: new Set() },
  };
}
