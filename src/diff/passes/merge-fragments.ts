import type { ChangeKind } from '../../model.ts';
import { sizeOf, type Stretch } from '../stretch.ts';
import type { Sides, Word } from '../words/word.ts';

/**
 * Joins changes that follow on each other and are one phrase for a reader.
 *
 *     before: [at the Kremlin's][website], [which][could][help Ms. Ito]
 *     after:  [at the Kremlin's website], [which could help Ms. Ito]
 */
export function mergeFragments(stretches: readonly Stretch[], sides: Sides, kindOf: (stretch: Stretch) => ChangeKind): Stretch[] {
  const result: Stretch[] = [];
  for (const next of stretches) {
    const last = result.at(-1);
    if (last !== undefined && touch(last, next) && belongTogether(last, next, sides, kindOf)) result[result.length - 1] = together(last, next);
    else result.push(next);
  }
  return result;
}

const touch = (last: Stretch, next: Stretch): boolean =>
  last.state === 'changed' && next.state === 'changed' && last.a.to === next.a.from && last.b.to === next.b.from;

const together = (last: Stretch, next: Stretch): Stretch => ({
  state: 'changed',
  a: { from: last.a.from, to: next.a.to },
  b: { from: last.b.from, to: next.b.to },
});

function belongTogether(last: Stretch, next: Stretch, sides: Sides, kindOf: (stretch: Stretch) => ChangeKind): boolean {
  const [first, second] = [kindOf(last), kindOf(next)];
  if (first === second && (first === 'quotation' || first === 'attribution' || first === 'figure')) return true;
  if (parted(last, next, sides)) return false;
  if (sideOf(last) !== 'both' && sideOf(last) === sideOf(next)) return [last, next].every((s) => kindOf(s) !== 'quotation' && !says(s, sides));
  return [first, second].every((kind) => kind === 'words' || kind === 'added' || kind === 'left-out');
}

const sideOf = ({ a, b }: Stretch): 'a' | 'b' | 'both' => (sizeOf(a) === 0 ? 'b' : sizeOf(b) === 0 ? 'a' : 'both');

/** Whether punctuation stands between two changes on a side where both have words. */
function parted(last: Stretch, next: Stretch, sides: Sides): boolean {
  return (['a', 'b'] as const).some((side) => sizeOf(last[side]) > 0 && sizeOf(next[side]) > 0 && sides[side][next[side].from]!.before !== '');
}

function says({ a, b }: Stretch, sides: Sides): boolean {
  const saying = (word: Word) => word.role === 'saying' || word.role === 'source';
  return sides.a.slice(a.from, a.to).some(saying) || sides.b.slice(b.from, b.to).some(saying);
}
