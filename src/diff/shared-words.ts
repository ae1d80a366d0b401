import { diffArrays } from 'diff';
import { joined, type Stretch } from './stretch.ts';
import type { WordList } from './words/word-list.ts';

/**
 * Most words that may differ before the comparison of two sides is given up. Work grows with its square: 1,000 takes
 * some hundredths of a second, and sentences of news never come near.
 */
const MOST_DIFFERENT = 1000;

/** The longest common sequence of two sides as stretches, or null past the work limit. */
export function sharedWords({ forms: a }: WordList, { forms: b }: WordList): Stretch[] | null {
  const opening = sameAtStart(a, b);
  const same: Stretch = { a: { from: 0, to: opening }, b: { from: 0, to: opening }, state: 'same' };
  const parts = diffArrays(a.slice(opening), b.slice(opening), { maxEditLength: MOST_DIFFERENT });
  if (parts === undefined) return null;
  let [atA, atB] = [opening, opening];
  const rest = parts.map(({ added, removed, count }): Stretch => {
    const [fromA, fromB] = [atA, atB];
    if (!added) atA += count;
    if (!removed) atB += count;
    return { a: { from: fromA, to: atA }, b: { from: fromB, to: atB }, state: added || removed ? 'changed' : 'same' };
  });
  return joined([same, ...rest]);
}

/** Words that both begin with: counted here, they cost next to nothing. */
function sameAtStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
