import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonRuns } from '../../src/diff/common-runs.ts';

const RUNS = { seed: 20171111, numRuns: 2000 };
const words = fc.integer({ min: 1, max: 6 }).chain((kinds) => fc.array(fc.integer({ min: 0, max: kinds }).map(String), { maxLength: 40 }));

/** Runs of jsdiff's result, which has the same ways of breaking ties. */
function oracle(a: string[], b: string[], most: number) {
  const parts = diffArrays(a, b, { maxEditLength: most }) as ReturnType<typeof diffArrays> | undefined;
  if (!parts) return null;
  const at = { a: 0, b: 0 };
  return parts.flatMap(({ added, removed, count }) => {
    const run = { ...at, length: count };
    if (!added) at.a += count;
    if (!removed) at.b += count;
    return added || removed ? [] : [run];
  });
}

describe('the longest common sequence of two lists', () => {
  it('is the one that jsdiff finds', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(commonRuns(a, b, 1000)).toEqual(oracle(a, b, 1000));
      }),
      RUNS,
    );
  });

  it('is given up past the same number of differences', () => {
    fc.assert(
      fc.property(words, words, fc.nat(20), (a, b, most) => {
        expect(commonRuns(a, b, most)).toEqual(oracle(a, b, most));
      }),
      RUNS,
    );
  });

  it('holds the same words in the same order on both sides', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        for (const run of commonRuns(a, b, 1000)!) {
          expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
        }
      }),
      RUNS,
    );
  });
});
