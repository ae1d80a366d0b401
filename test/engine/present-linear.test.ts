import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Change, ChangeKind, Comparison } from '../../src/model.ts';
import { linearAccount, othersThan, type LinearAccount } from '../../src/present/linear.ts';
import { linearText } from '../../src/present/linear-text.ts';
import { pairOf } from '../../src/present/pair.ts';
import { shownDifferences } from '../../src/present/shown.ts';
import { seedInputs } from '../seeds.ts';
import { comparisonOf } from './present-passages.notation.ts';

/** The differences that an account tells of one other article, one after another. */
function toldOf({ parts }: LinearAccount, other: number): string[] {
  return parts
    .flatMap(({ sentences }) => sentences.flatMap(({ readings }) => readings))
    .filter(({ article }) => article === other)
    .flatMap(({ differences }) => differences.map(({ id }) => id));
}

/** A comparison in which the first link has these changes. */
function withChanges(comparison: Comparison, ...changes: readonly (readonly [ChangeKind, [number, number], [number, number]])[]): Comparison {
  const made = changes.map(([kind, [a, aEnd], [b, bEnd]]): Change => ({ kind, a: { start: a, end: aEnd }, b: { start: b, end: bEnd } }));
  const [first, ...rest] = comparison.alignments;
  const [link, ...links] = first!.links;
  return { ...comparison, alignments: [{ ...first!, links: [{ ...link!, changes: made }, ...links] }, ...rest] };
}

describe('the linear account', () => {
  it('tells the differences of every pair of the samples in the order of their marks', async () => {
    const comparison = await compare(seedInputs());
    for (const article of comparison.articles.keys()) {
      const others = [...comparison.articles.keys()].filter((index) => index !== article);
      const account = linearAccount(comparison, article, others);
      for (const other of others) {
        expect(toldOf(account, other)).toEqual(pairOf(comparison, article, other).differences.map(({ id }) => id));
      }
    }
  });

  it('leaves out what the filters leave out', async () => {
    const comparison = await compare(seedInputs());
    const hidden = new Set(['words', 'told-left', 'edited'] as const);
    const told = toldOf(linearAccount(comparison, 0, [1], hidden), 1);
    expect(told).toEqual(shownDifferences(pairOf(comparison, 0, 1), hidden).map(({ id }) => id));
  });

  it('compares with every article that counts', () => {
    expect(othersThan(comparisonOf('A: one', 'B!: one', 'C: one', '', ''), 0)).toEqual([2]);
  });

  it('says who says what, in which paragraph, and who leaves it out', () => {
    const comparison = comparisonOf('A: one two', 'B: uno two', 'C: one', 'A0~B0 A1=B1 A0=C0', '');
    expect(linearText(comparison)).toBe(
      [
        'Paper A, compared with Paper B; Paper C',
        '',
        'Paragraph 1',
        'Paper A says: “one”',
        '  Paper B says in its paragraph 1: “uno”',
        '    Other words: Paper A says “one”; Paper B says “uno”.',
        '  Paper C says the same in its paragraph 1.',
        '',
        'Paragraph 2',
        'Paper A says: “two”',
        '  Paper B says the same in its paragraph 2.',
        '    Paper C leaves this out.',
        '',
      ].join('\n'),
    );
  });

  it('says what another tells first at the top', () => {
    const comparison = comparisonOf('A: two', 'B: one two', 'A0=B1', '');
    expect(linearText(comparison)).toContain('Before the first sentence\n    Paper B tells in its paragraph 1, and Paper A leaves it out: “one”\n\nParagraph 1');
  });

  it.each([
    ['left-out', [0, 3], [0, 0], 'Words in one only: Paper A says “one”; Paper B leaves this out.'],
    ['added', [0, 0], [0, 3], 'Words in one only: Paper B says “uno”; Paper A leaves this out.'],
    ['figure', [0, 3], [0, 3], 'Figures, dates, names: Paper A says “one”; Paper B says “uno”.'],
  ] as const)('says of words that are %s whose they are', (kind, a, b, said) => {
    const comparison = withChanges(comparisonOf('A: one', 'B: uno', 'A0~B0', ''), [kind, [...a], [...b]]);
    expect(linearText(comparison)).toContain(`    ${said}\n`);
  });

  it('turns round with the article that is followed', () => {
    const comparison = withChanges(comparisonOf('A: one', 'B: uno', 'A0~B0', ''), ['added', [0, 0], [0, 3]]);
    expect(linearText(comparison, { article: 1, others: [0] })).toContain('Paper B says “uno”; Paper A leaves this out.');
  });
});
