import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model.ts';
import { firstPair } from '../../src/present/first-pair.ts';
import { comparisonOf } from './present-passages.notation.ts';

/** Three articles, the third set apart where its name says so, and what each pair has in common: AB, AC, BC. */
function sharing(third: 'C' | 'C!', ...shares: number[]): Comparison {
  const made = comparisonOf('A: one', 'B: one', `${third}: one`, '', '');
  return { ...made, alignments: made.alignments.map((alignment, index) => ({ ...alignment, sameWords: shares[index]! })) };
}

describe('the first pair', () => {
  it('has the most words in common', () => {
    expect(firstPair(sharing('C', 0.1, 0.2, 0.3))).toEqual({ left: 1, right: 2 });
  });

  it('is the first of equals', () => {
    expect(firstPair(sharing('C', 0.2, 0.2, 0.2))).toEqual({ left: 0, right: 1 });
  });

  it('leaves out an article that is set apart', () => {
    expect(firstPair(sharing('C!', 0.1, 0.9, 0.9))).toEqual({ left: 0, right: 1 });
  });

  it('leaves out versions of one report, unless there is nothing else', () => {
    const versions = [{ articles: [1, 2], order: 'dates' as const, because: '' }];
    expect(firstPair({ ...sharing('C', 0.1, 0.2, 0.9), versions })).toEqual({ left: 0, right: 2 });
    expect(firstPair({ ...comparisonOf('A: one', 'B: one', '', ''), versions: [{ ...versions[0]!, articles: [0, 1] }] })).toEqual({ left: 0, right: 1 });
  });
});
