import { kindOf } from '../kind.ts';
import type { LinkWords } from '../link-words.ts';
import { longest, sizeOf, together, type Stretch } from '../stretch.ts';
import type { Word } from '../words/word.ts';

/**
 * Joins changes that follow on each other and are one phrase for a reader.
 *
 *     before: [at the Kremlin's][website], [which][could][help Ms. Ito]
 *     after:  [at the Kremlin's website], [which could help Ms. Ito]
 */
export function mergeFragments(stretches: readonly Stretch[], link: LinkWords): readonly Stretch[] {
  if (!stretches.some((next, i) => i > 0 && touch(stretches[i - 1]!, next))) return stretches;
  const result: Stretch[] = [];
  for (const next of stretches) {
    const last = result.at(-1);
    if (last !== undefined && touch(last, next) && belongTogether(last, next, link)) result[result.length - 1] = together(last, next);
    else result.push(next);
  }
  return result;
}

const touch = (last: Stretch, next: Stretch): boolean =>
  last.state === 'changed' && next.state === 'changed' && last.a.to === next.a.from && last.b.to === next.b.from;

function belongTogether(last: Stretch, next: Stretch, link: LinkWords): boolean {
  const [first, second] = [kindOf(last, link), kindOf(next, link)];
  if (first === second && (first === 'quotation' || first === 'attribution' || first === 'figure')) return true;
  if (parted(last, next, link)) return false;
  if (sideOf(last) !== 'both' && sideOf(last) === sideOf(next)) return first !== 'quotation' && second !== 'quotation' && !says(last, link) && !says(next, link);
  if (isRest(last, next) || isRest(next, last)) return mayTakeRest(last, next, link);
  if (sideOf(last) !== sideOf(next) && (isLong(last) || isLong(next))) return false;
  return [first, second].every((kind) => kind === 'words' || kind === 'added' || kind === 'left-out');
}

/** Words on one side only up to which they are the rest of what differs beside them: "[Ms. Ito had / the two]". */
const FEW = 2;

const isRest = (rest: Stretch, main: Stretch): boolean => sideOf(rest) !== 'both' && sideOf(main) === 'both' && longest(rest) <= FEW;

/** The kind stays: a name does not become other words for it. */
function mayTakeRest(last: Stretch, next: Stretch, link: LinkWords): boolean {
  const kinds = [last, next].map((stretch) => kindOf(stretch, link));
  if (kinds.includes('quotation') || kinds.includes('attribution')) return false;
  return kindOf(together(last, next), link) === kinds[sideOf(last) === 'both' ? 0 : 1];
}

const sideOf = ({ a, b }: Stretch): 'a' | 'b' | 'both' => (sizeOf(a) === 0 ? 'b' : sizeOf(b) === 0 ? 'a' : 'both');

/** Words on one side only that are something else told there, rather than the rest of other words beside them. */
const LONG = 6;
const isLong = (stretch: Stretch): boolean => sideOf(stretch) !== 'both' && longest(stretch) >= LONG;

/** Whether punctuation stands between two changes on a side where both have words. */
function parted(last: Stretch, next: Stretch, link: LinkWords): boolean {
  const hasBoth = (side: 'a' | 'b') => sizeOf(last[side]) > 0 && sizeOf(next[side]) > 0;
  return (['a', 'b'] as const).some((side) => hasBoth(side) && link[side][next[side].from]!.before !== '');
}

function says({ a, b }: Stretch, link: LinkWords): boolean {
  const saying = (word: Word) => word.role === 'saying' || word.role === 'source';
  return link.a.slice(a.from, a.to).some(saying) || link.b.slice(b.from, b.to).some(saying);
}
