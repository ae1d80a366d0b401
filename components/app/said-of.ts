import { corrections as words } from '../../src/words/corrections.ts';
import { sayDeed, type Deed } from './deed.ts';
import { isReading } from './places.ts';
import type { Snapshot } from './snapshot.ts';

/** What is told of a step from one snapshot to the next: what was undone, done again or put right; null where the page shows it anyway. */
export function saidOf(before: Snapshot, after: Snapshot): string | null {
  const steps = after.past.length - before.past.length;
  const undone = after.future.length > before.future.length ? after.future.at(-1) : undefined;
  if (undone) return words.undone(sayDeed(undone.deed));
  const last = after.past.at(-1);
  if (steps !== 1 || !last) return null;
  if (before.future.at(-1)?.deed === last.deed) return words.redone(sayDeed(last.deed));
  return SAID.has(last.deed.do) || (last.deed.do === 'add' && isReading(after.state)) ? words.done(sayDeed(last.deed)) : null;
}

/** What changes little on the page, or elsewhere than where the reader looks. */
const SAID: ReadonlySet<Deed['do']> = new Set(['match', 'unlink', 'split', 'alone', 'role', 'uncorrect', 'note', 'edit-note', 'drop-note', 'reason']);
