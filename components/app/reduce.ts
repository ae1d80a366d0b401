import type { ArticleDetails, ArticleInput, Comparison } from '../../src/model.ts';
import { steppedQuote } from '../../src/present/quotes-steps.ts';
import { ClearRequest, DetailsRequest, HistoryRequest, MoveRequest, OptionsRequest, RemoveRequest, ShowRequest, StepRequest } from '../state/requests.ts';
import type { ViewState } from '../state/view-state.ts';
import { correctedBy } from './correcting.ts';
import { redone, undone } from './history.ts';
import { steppedPassage } from './passage-order.ts';
import { follow, isReading, shown } from './places.ts';
import { KeptRequest } from '../keeping/requests.ts';
import { BringBackRequest, DraftRequest, FaultSeenRequest } from './requests.ts';
import { currentComparison, type Entry, type Fault, type Origin, type Snapshot } from './snapshot.ts';
import { steppedId } from './stepping.ts';

/** The snapshot after a request of the reader; the same one where there is nothing to do. Pure: reading and comparing are the session's. */
export function reduced(snapshot: Snapshot, request: Event): Snapshot {
  if (request instanceof ShowRequest) return withState(snapshot, reachable(shown(snapshot.state, request.change), snapshot));
  if (request instanceof StepRequest) return stepped(snapshot, request.by, request.unit);
  if (request instanceof OptionsRequest) return withOptions(snapshot, request.options);
  if (request instanceof HistoryRequest) return reachableIn(request.way === 'undo' ? undone(snapshot) : redone(snapshot));
  if (request instanceof DetailsRequest) {
    return withInput(snapshot, request.article, (input) => ({ ...input, given: withDetails(input.given ?? {}, request.details) }));
  }
  if (request instanceof MoveRequest) return withEntries(snapshot, moved(snapshot.entries, request.from, request.to));
  if (request instanceof RemoveRequest) return removed(snapshot, (index) => index === request.article);
  if (request instanceof ClearRequest) return cleared(snapshot);
  if (request instanceof BringBackRequest) return broughtBack(snapshot);
  if (request instanceof DraftRequest) return { ...snapshot, draft: request.draft };
  if (request instanceof FaultSeenRequest) return { ...snapshot, faults: snapshot.faults.filter(({ key }) => key !== request.key) };
  if (request instanceof KeptRequest) return { ...snapshot, keptAs: request.as };
  return correctedBy(snapshot, request) ?? snapshot;
}

/** What reading one file or paste came to. */
export type Taken = { readonly input: ArticleInput } | { readonly fault: Pick<Fault, 'name' | 'error'> };

/** Puts what was read at the end, each article or message in the order in which it was given. */
export function withTaken(snapshot: Snapshot, taken: readonly Taken[], origin: Origin): Snapshot {
  const entries = [...snapshot.entries];
  const faults = [...snapshot.faults];
  let key = snapshot.nextKey;
  for (const one of taken) {
    if ('input' in one) entries.push({ key: key++, input: one.input });
    else faults.push({ ...one.fault, key: key++, after: entries.at(-1)?.key ?? null });
  }
  const next = { ...snapshot, faults, nextKey: key };
  return entries.length === snapshot.entries.length ? next : { ...withEntries(next, entries), origin };
}

/** Two articles make a comparison; before that, the list says what to do. */
function reachable(state: ViewState, { entries }: Snapshot): ViewState {
  return isReading(state) && entries.length < 2 ? { ...state, view: entries.length === 0 ? 'start' : 'articles' } : state;
}

function reachableIn(snapshot: Snapshot): Snapshot {
  const state = reachable(snapshot.state, snapshot);
  return state === snapshot.state ? snapshot : { ...snapshot, state };
}

function withState(snapshot: Snapshot, state: ViewState): Snapshot {
  return { ...snapshot, state };
}

function withOptions(snapshot: Snapshot, options: Snapshot['options']): Snapshot {
  return options.threshold === snapshot.options.threshold ? snapshot : { ...snapshot, options };
}

function withEntries(snapshot: Snapshot, entries: readonly Entry[]): Snapshot {
  return { ...snapshot, entries, state: follow(snapshot.state, snapshot.entries, entries) };
}

/** A changed article keeps its key and its place, so that what is in view stays in view. */
function withInput(snapshot: Snapshot, index: number, change: (input: ArticleInput) => ArticleInput): Snapshot {
  if (!snapshot.entries[index]) return snapshot;
  return { ...snapshot, entries: snapshot.entries.map((entry, at) => (at === index ? { ...entry, input: change(entry.input) } : entry)) };
}

/** An empty string takes the reader's word back, so that what was found holds again. */
function withDetails(given: ArticleDetails, details: ArticleDetails): ArticleDetails {
  return Object.fromEntries(Object.entries({ ...given, ...details }).filter(([, value]) => value !== ''));
}

function moved(entries: readonly Entry[], from: number, to: number): readonly Entry[] {
  const entry = entries[from];
  if (!entry || from === to || !entries[to]) return entries;
  return entries.toSpliced(from, 1).toSpliced(to, 0, entry);
}

function removed(snapshot: Snapshot, isGone: (index: number) => boolean): Snapshot {
  const { entries, origin, faults } = snapshot;
  const gone = entries.filter((_, index) => isGone(index));
  if (gone.length === 0) return snapshot;
  const left = entries.filter((_, index) => !isGone(index));
  const next = withEntries({ ...snapshot, faults: faults.map((fault) => withPlace(fault, entries, left)) }, left);
  return { ...next, origin: left.length > 0 ? origin : 'none', putAway: { entries, origin, removed: gone } };
}

/** A message whose article is gone moves up to the nearest one that is still there. */
function withPlace(fault: Fault, before: readonly Entry[], after: readonly Entry[]): Fault {
  const place = before.findIndex(({ key }) => key === fault.after);
  const above = before.slice(0, place + 1).findLast((entry) => after.includes(entry));
  return { ...fault, after: above?.key ?? null };
}

/** What was said of articles that are all gone goes with them, and comes back with them. */
function cleared(snapshot: Snapshot): Snapshot {
  const { corrections, notes } = snapshot;
  const empty = removed(snapshot, () => true);
  const putAway = empty.putAway && { ...empty.putAway, corrections, notes };
  return { ...empty, corrections: [], notes: [], putAway, keptAs: null, faults: [], state: { ...empty.state, view: 'start' } };
}

/** Brings back what was there, as it is by now, before what the reader has added since. */
function broughtBack(snapshot: Snapshot): Snapshot {
  const { putAway, origin, entries } = snapshot;
  if (!putAway) return snapshot;
  const back = putAway.entries.map((entry) => entries.find(({ key }) => key === entry.key) ?? entry);
  const since = origin === 'own' ? entries.filter((entry) => !back.includes(entry)) : [];
  const corrections = [...(putAway.corrections ?? []), ...snapshot.corrections];
  const notes = [...(putAway.notes ?? []), ...snapshot.notes];
  const next = withEntries({ ...snapshot, corrections, notes }, [...back, ...since]);
  return { ...next, origin: origin === 'own' ? 'own' : putAway.origin, putAway: null, state: { ...next.state, view: 'articles' } };
}

function stepped(snapshot: Snapshot, by: 1 | -1, unit: 'difference' | 'passage'): Snapshot {
  const comparison = currentComparison(snapshot);
  const { state } = snapshot;
  if (!comparison || comparison.articles.length < 2) return snapshot;
  const current = steppedIn(comparison, state, by, unit);
  return current === state.current ? snapshot : withState(snapshot, { ...state, current });
}

function steppedIn(comparison: Comparison, state: ViewState, by: 1 | -1, unit: 'difference' | 'passage'): string | null {
  if (state.view === 'all-sources') return steppedPassage(comparison, state, by);
  if (state.view === 'quotes') return steppedQuote(comparison, state.unquoted, state.current, by, unit);
  return steppedId(comparison, state, by, unit);
}
