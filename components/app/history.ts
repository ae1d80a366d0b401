import type { Deed } from './deed.ts';
import { follow } from './places.ts';
import type { Entry, Snapshot, Step, Work } from './snapshot.ts';

export function workOf({ entries, origin, options, corrections, notes }: Snapshot): Work {
  return { entries, origin, options, corrections, notes };
}

/** The snapshot after a deed, which can be undone if it changed the work; what had been undone is given up for it. */
export function recorded(before: Snapshot, after: Snapshot, deed: Deed | null): Snapshot {
  if (deed === null || isSameWork(workOf(before), workOf(after))) return after;
  return { ...after, past: [...after.past, { work: workOf(before), deed }], future: [] };
}

/** The snapshot with the work as it was before the last deed. */
export function undone(snapshot: Snapshot): Snapshot {
  const step = snapshot.past.at(-1);
  if (!step) return snapshot;
  return { ...withWork(snapshot, step.work), past: snapshot.past.slice(0, -1), future: [...snapshot.future, swapped(step, snapshot)] };
}

export function redone(snapshot: Snapshot): Snapshot {
  const step = snapshot.future.at(-1);
  if (!step) return snapshot;
  return { ...withWork(snapshot, step.work), past: [...snapshot.past, swapped(step, snapshot)], future: snapshot.future.slice(0, -1) };
}

/** The step that leads back. */
function swapped({ deed }: Step, snapshot: Snapshot): Step {
  return { work: workOf(snapshot), deed };
}

/** Articles that were removed are back, or were never added: none is left to be brought back. */
function withWork(snapshot: Snapshot, work: Work): Snapshot {
  const state = isSameSet(snapshot.entries, work.entries) ? snapshot.state : follow(snapshot.state, snapshot.entries, work.entries);
  return { ...snapshot, ...work, state, putAway: null };
}

function isSameSet(x: readonly Entry[], y: readonly Entry[]): boolean {
  return x.length === y.length && x.every(({ key }, index) => key === y[index]!.key);
}

function isSameWork(x: Work, y: Work): boolean {
  return x.entries === y.entries && x.options === y.options && x.corrections === y.corrections && x.notes === y.notes;
}
