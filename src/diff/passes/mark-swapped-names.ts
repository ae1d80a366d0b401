import { joined, sizeOf, type Range, type Stretch } from '../stretch.ts';
import type { Sides, Word } from '../words/word.ts';

/** Words on either side of a match within which names count as one list with it. */
const NEAR = 4;

/**
 * Takes a list of names in another order as one change, not as one name that stayed and others that jumped over it.
 *
 *     before: Putin, [Trump] and [] / Trump and [Putin]
 *     after:  [Putin, Trump / Trump and Putin]
 */
export function markSwappedNames(stretches: readonly Stretch[], sides: Sides): Stretch[] {
  return joined(stretches.map((stretch, i) => (stretch.state === 'same' && jumped(stretch, stretches[i - 1], stretches[i + 1], sides) ? { ...stretch, state: 'changed' } : stretch)));
}

function jumped(match: Stretch, before: Stretch | undefined, after: Stretch | undefined, { a, b }: Sides): boolean {
  if (!before || !after || sizeOf(match.a) > NEAR) return false;
  if (!a.slice(match.a.from, match.a.to).some((w) => w.role === 'fact')) return false;
  const names = (words: readonly Word[], { from, to }: Range) => words.slice(Math.max(from, 0), to).filter((w) => w.role === 'fact').map((w) => w.form);
  const first = ({ from, to }: Range): Range => ({ from, to: Math.min(to, from + NEAR) });
  const last = ({ from, to }: Range): Range => ({ from: Math.max(from, to - NEAR), to });
  const meet = (x: string[], y: string[]) => x.some((form) => y.includes(form));
  return meet(names(a, last(before.a)), names(b, first(after.b))) || meet(names(b, last(before.b)), names(a, first(after.a)));
}
