import { describe, expect, it } from 'vitest';
import { settled } from '../../src/diff/settle.ts';
import type { Change, Link, Span } from '../../src/model.ts';
import { tokensOf } from '../../src/segment/tokens.ts';

const A = 'Rain fell and trains stopped.';
const B = 'Rain fell. Trains stopped.';
const tokens = {
  a: [tokensOf(A, { start: 0, end: A.length })],
  b: [tokensOf(B, { start: 0, end: 10 }), tokensOf(B, { start: 11, end: B.length })],
};

const at = (text: string, part: string): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const onlyA = (part: string): Change => ({ a: at(A, part), b: { start: 0, end: 0 }, kind: 'left-out' });

function link(b: number, changes: Change[] | null): Link {
  return { a: [0], b: [b], relation: 'edited', score: 0.9, moved: false, sameWords: 0.5, changes, because: [] };
}

const shown = (links: readonly Link[]) => links.map(({ changes }) => changes?.map((change) => A.slice(change.a.start, change.a.end)) ?? null);

describe('settled', () => {
  it('does not mark what another link of the sentence finds on the other side', () => {
    expect(shown(settled([link(0, [onlyA('trains stopped')]), link(1, [onlyA('Rain fell')])], tokens))).toEqual([[], []]);
  });

  it('keeps what no link finds', () => {
    expect(shown(settled([link(0, [onlyA('and trains stopped')]), link(1, [onlyA('Rain fell and')])], tokens))).toEqual([['and'], ['and']]);
  });

  it('takes no word from a link that has no marks', () => {
    expect(shown(settled([link(0, [onlyA('trains stopped')]), link(1, null)], tokens))).toEqual([['trains stopped'], null]);
  });

  it('keeps marks where the other link leads to a place apart: told twice, not split', () => {
    const apart = { ...tokens, b: [tokens.b[0]!, [], tokens.b[1]!] };
    expect(shown(settled([link(0, [onlyA('trains stopped')]), link(2, [onlyA('Rain fell')])], apart))).toEqual([['trains stopped'], ['Rain fell']]);
  });

  it('leaves words that differ on both sides alone', () => {
    const differs: Change = { a: at(A, 'trains'), b: at(B, 'Trains'), kind: 'words' };
    expect(settled([link(0, [differs]), link(1, [])], tokens)[0]!.changes).toEqual([differs]);
  });
});
