import { commonRuns } from './common-runs.ts';
import { joined, type Stretch } from './stretch.ts';
import type { Word } from './words/word.ts';

/**
 * Most words that may differ before the comparison of two sides is given up. Work grows with its square: 1,000 takes
 * some hundredths of a second, and sentences of news never come near.
 */
const MOST_DIFFERENT = 1000;

/** The longest common sequence of two sides as stretches, or null past the work limit. */
export function sharedWords(a: readonly Word[], b: readonly Word[]): Stretch[] | null {
  const runs = commonRuns(a.map(({ form }) => form), b.map(({ form }) => form), MOST_DIFFERENT);
  if (runs === null) return null;
  const stretches: Stretch[] = [];
  let [atA, atB] = [0, 0];
  for (const run of [...runs, { a: a.length, b: b.length, length: 0 }]) {
    const [toA, toB] = [run.a + run.length, run.b + run.length];
    stretches.push({ a: { from: atA, to: run.a }, b: { from: atB, to: run.b }, state: 'changed' });
    stretches.push({ a: { from: run.a, to: toA }, b: { from: run.b, to: toB }, state: 'same' });
    [atA, atB] = [toA, toB];
  }
  return joined(stretches);
}
