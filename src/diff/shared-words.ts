import { diffArrays } from 'diff';
import { joined, type Stretch } from './stretch.ts';
import type { Word } from './words/word.ts';

/**
 * Most words that may differ before the comparison of two sides is given up. Work grows with its square: 1,000 takes
 * some hundredths of a second, and sentences of news never come near.
 */
const MOST_DIFFERENT = 1000;

/** The longest common sequence of two sides as stretches, or null past the work limit. */
export function sharedWords(a: readonly Word[], b: readonly Word[]): Stretch[] | null {
  const parts = diffArrays(a.map((w) => w.form), b.map((w) => w.form), { maxEditLength: MOST_DIFFERENT });
  if (parts === undefined) return null;
  let [atA, atB] = [0, 0];
  return joined(
    parts.map(({ added, removed, count }) => {
      const [inA, inB] = [added ? 0 : count, removed ? 0 : count];
      const [a, b] = [{ from: atA, to: atA + inA }, { from: atB, to: atB + inB }];
      [atA, atB] = [a.to, b.to];
      return { a, b, state: added || removed ? 'changed' : 'same' } satisfies Stretch;
    }),
  );
}
