import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model.ts';
import { besideTheirVersions, placeAmongVersions, versionsOfPair } from '../../src/present/versions.ts';
import { withSaying, withVersions, type VersionSaying } from '../../src/present/versions-by-hand.ts';
import { comparisonOf } from './present-passages.notation.ts';

const FOUR = comparisonOf('A: one', 'B: one', 'C: one', 'D: one', '', '');
const group = (...articles: number[]) => ({ articles, order: 'dates' as const, because: '' });
const found = (...groups: readonly (readonly number[])[]): Comparison => ({ ...FOUR, versions: groups.map((articles) => group(...articles)) });

/** `0<2`: 0 is the older version of 2; `0|2`: they are no versions. */
function saying(notation: string): VersionSaying {
  const [first, second] = notation.split(/[<|]/).map(Number) as [number, number];
  return { articles: [first, second], older: notation.includes('<') ? first : null };
}

const after = (comparison: Comparison, ...said: string[]) => withVersions(comparison, said.map(saying)).versions.map(({ articles }) => articles);

describe('what a reader says of versions', () => {
  it.each([
    ['makes versions of two articles, the older first', [], ['2<0'], [[2, 0]]],
    ['takes two apart', [[0, 1]], ['0|1'], []],
    ['takes one out of three', [[0, 1, 2]], ['0|1'], [[0, 2]]],
    ['turns two round', [[0, 1]], ['1<0'], [[1, 0]]],
    ['adds one to a group', [[0, 1]], ['1<3'], [[0, 1, 3]]],
    ['joins two groups', [[0, 1], [2, 3]], ['3<0'], [[2, 3, 0, 1]]],
    ['says nothing of others', [[0, 1]], ['2|3'], [[0, 1]]],
  ] as const)('%s', (_, groups, said, versions) => {
    expect(after(found(...groups), ...said)).toEqual(versions);
  });

  it('holds in its last form', () => {
    expect(withSaying([saying('0<1'), saying('2<3')], saying('1|0'))).toEqual([saying('2<3'), saying('1|0')]);
  });

  it('changes nothing else', () => {
    expect(withVersions(FOUR, [])).toBe(FOUR);
    expect(withVersions(FOUR, [saying('0<1')])).toEqual({ ...FOUR, versions: [{ articles: [0, 1], order: 'reader', because: 'as the reader says' }] });
  });
});

describe('versions of one report', () => {
  const comparison = found([3, 1]);

  it('say which of two is the older', () => {
    expect(versionsOfPair(comparison, 1, 3)).toEqual({ older: 3, order: 'dates' });
    expect(versionsOfPair(comparison, 1, 2)).toBeNull();
  });

  it('stand beside each other, the oldest first', () => {
    expect(besideTheirVersions(comparison, [0, 1, 2, 3])).toEqual([0, 3, 1, 2]);
    expect(besideTheirVersions(comparison, [0, 1, 2])).toEqual([0, 1, 2]);
  });

  it('have a place among each other where something tells it', () => {
    expect(placeAmongVersions(comparison, 1)).toEqual({ at: 2, of: 2 });
    expect(placeAmongVersions(comparison, 0)).toBeNull();
    expect(placeAmongVersions({ ...comparison, versions: [{ ...group(0, 1), order: 'unknown' }] }, 1)).toBeNull();
  });
});
