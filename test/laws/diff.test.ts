import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, sameWords, type DiffSide } from '../../src/diff/changes.ts';
import type { Change, Relation, Span } from '../../src/model.ts';
import { isWord, tokensOf } from '../../src/segment/tokens.ts';
import { sideOf } from '../engine/diff.notation.ts';

const seeded = { seed: 20171111, numRuns: 400 };

const WORDS =
  'the of and to in that said Ito Mali Ms. President Friday May may not dam dams broke breaking town old 12 $5 statement according which U.S. us two-year'.split(' ');
const SIGNS = ['', '', '', '', ',', '.', ' —', ';', '!'];

/** Sentences of a small vocabulary, so that two of them share words, in order and out of it. */
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS), fc.boolean()), { minLength: 1, maxLength: 24 })
  .map((words) => words.map(([word, sign, quoted], i) => (quoted && i % 5 === 0 ? `“${word}”${sign}` : word + sign)).join(' '));
const relation = fc.constantFrom<Relation>('verbatim', 'edited', 'rewritten');
const language = fc.constantFrom('en', 'de', 'und');

const law = (name: string, check: (a: DiffSide, b: DiffSide, relation: Relation) => void) =>
  it(name, () => {
    fc.assert(fc.property(sentence, sentence, relation, language, (a, b, r, l) => check(sideOf(a, l), sideOf(b, l), r)), seeded);
  });

const changes = (a: DiffSide, b: DiffSide, r: Relation): readonly Change[] => changesOf(a, b, r) ?? [];
const isEmpty = ({ start, end }: Span) => start === end;

/** The words of a side with every changed part given by the other side's words: the other side, if all is well. */
function applied(a: DiffSide, b: DiffSide, found: readonly Change[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const change of found) {
    result.push(...norms(a, { start: at, end: change.a.start }), ...norms(b, change.b));
    at = change.a.end;
  }
  return [...result, ...norms(a, { start: at, end: a.text.length })];
}

function norms({ tokens }: DiffSide, { start, end }: Span): string[] {
  return tokens.filter((token) => isWord(token) && token.start >= start && token.end <= end).map(({ norm }) => norm);
}

describe('changes of two sides', () => {
  law('turn the one into the other, word for word, in edited links', (a, b, r) => {
    if (r === 'rewritten') return;
    expect(applied(a, b, changes(a, b, r))).toEqual(norms(b, { start: 0, end: b.text.length }));
  });
  law('are mirrored when the sides are swapped', (a, b, r) => {
    const swapped = { added: 'left-out', 'left-out': 'added' } as const;
    const mirror = changes(b, a, r).map((c) => ({ a: c.b, b: c.a, kind: c.kind === 'added' || c.kind === 'left-out' ? swapped[c.kind] : c.kind }));
    expect(changes(a, b, r)).toEqual(mirror);
  });
  law('stand in order and do not overlap', (a, b, r) => {
    for (const side of ['a', 'b'] as const) {
      changes(a, b, r).reduce((end, change) => {
        expect(change[side].start).toBeGreaterThanOrEqual(end);
        expect(change[side].end).toBeGreaterThanOrEqual(change[side].start);
        return change[side].end;
      }, 0);
    }
  });
  law('begin and end where tokens do, inside the sentences', (a, b, r) => {
    for (const [side, key] of [[a, 'a'], [b, 'b']] as const) {
      const edges = new Set(side.tokens.flatMap(({ start, end }) => [start, end]));
      for (const change of changes(a, b, r)) expect([...edges]).toEqual(expect.arrayContaining([change[key].start, change[key].end]));
    }
  });
  law('are never empty on both sides', (a, b, r) => {
    expect(changes(a, b, r).filter((change) => isEmpty(change.a) && isEmpty(change.b))).toEqual([]);
  });
  law('are added or left out only where the other side is empty', (a, b, r) => {
    for (const { a: inA, b: inB, kind } of changes(a, b, r)) {
      if (kind === 'added') expect(isEmpty(inA)).toBe(true);
      if (kind === 'left-out') expect(isEmpty(inB)).toBe(true);
      if (kind === 'words') expect(isEmpty(inA) || isEmpty(inB)).toBe(false);
    }
  });
  law('are none between a side and itself', (a, _, r) => {
    expect(changes(a, a, r)).toEqual([]);
  });
});

describe('the share of same words', () => {
  law('lies between 0 and 1, is 1 with itself and the same from either side', (a, b) => {
    expect(sameWords(a, b)).toBeGreaterThanOrEqual(0);
    expect(sameWords(a, b)).toBeLessThanOrEqual(1);
    expect(sameWords(a, b)).toBe(sameWords(b, a));
    expect(sameWords(a, a)).toBe(1);
  });
});

it('keeps the laws for any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), relation, (x, y, r) => {
      const side = (text: string): DiffSide => ({ text, tokens: tokensOf(text, { start: 0, end: text.length }), quotations: [], figures: [], language: 'und' });
      for (const change of changes(side(x), side(y), r)) {
        expect(change.a.end).toBeLessThanOrEqual(x.length);
        expect(change.b.end).toBeLessThanOrEqual(y.length);
        expect(isEmpty(change.a) && isEmpty(change.b)).toBe(false);
      }
    }),
    seeded,
  );
});
