import { describe, expect, it } from 'vitest';
import type { Article, Comparison } from '../../src/model.ts';
import { veiled } from '../../src/present/classroom.ts';
import { againstTool, wholeWords, withMark, wordsIn } from '../../src/present/classroom-marks.ts';
import { articleNames } from '../../src/present/names.ts';
import { comparisonOf } from './present-passages.notation.ts';

const made = comparisonOf('A: one two', 'B: uno two three', 'A0~B0 A1=B1', '');
const NAMED: Comparison = {
  ...made,
  articles: made.articles.map((article, index): Article => ({ ...article, url: `https://${index}.example/`, source: `${index}.txt` })),
  notices: [{ kind: 'cut-off', article: 0, text: 'Paper A is cut off.', values: ['Paper A', 3, ['0.txt', 'Paper B']] }],
  versions: [{ articles: [0, 1], order: 'dates', because: 'Paper A and Paper B' }],
  facts: [{ label: 'x', kind: 'number', entries: [], verdict: 'agree', findings: [{ rule: 'rounded', text: 'as Paper A has it', evidence: [] }] }],
};

describe('hidden names', () => {
  it('are letters wherever the outlet was named', () => {
    const hidden = veiled(NAMED, [0]);
    expect(articleNames(hidden.articles)).toEqual(['Source A', 'Paper B']);
    expect(hidden.notices[0]).toEqual({ kind: 'cut-off', article: 0, text: 'Source A is cut off.', values: ['Source A', 3, ['Source A', 'Paper B']] });
    expect(hidden.versions[0]!.because).toBe('Source A and Paper B');
    expect(hidden.facts[0]!.findings[0]!.text).toBe('as Source A has it');
  });

  it('leave no address or file name', () => {
    expect(JSON.stringify(veiled(NAMED, [0, 1]))).not.toMatch(/Paper [AB]|example|\d\.txt/);
  });

  it('are back when all are revealed', () => expect(veiled(NAMED, [])).toBe(NAMED));

  it('leave what an article says as it is', () => {
    expect(veiled(NAMED, [0, 1]).articles.map(({ text }) => text)).toEqual(NAMED.articles.map(({ text }) => text));
  });

  it('may hold signs that mean something in patterns', () => {
    const odd = { ...NAMED, articles: NAMED.articles.map((article) => ({ ...article, publisher: 'A (+) B?' })), versions: [], notices: [{ kind: 'limit' as const, article: null, text: 'A (+) B? said' }] };
    expect(veiled(odd, [0]).notices[0]!.text).toBe('Source A said');
  });
});

const mark = (start: number, end: number, article = 0) => ({ article, start, end });

describe('own marks', () => {
  it('are joined where they touch, and taken away inside one another', () => {
    const marks = withMark([mark(0, 3)], mark(2, 7));
    expect(marks).toEqual([mark(0, 7)]);
    expect(withMark(marks, mark(4, 7))).toEqual([]);
    expect(withMark(marks, mark(4, 7, 1))).toEqual([mark(0, 7), mark(4, 7, 1)]);
  });

  it('stand in the order of the articles and their texts', () => {
    expect([mark(4, 7), mark(0, 3, 1), mark(0, 3)].reduce(withMark, [])).toEqual([mark(0, 3), mark(4, 7), mark(0, 3, 1)]);
  });

  it('take whole words', () => {
    const [article] = made.articles;
    expect(wholeWords(article!, { start: 1, end: 5 })).toEqual({ start: 0, end: 7 });
    expect(wholeWords(article!, { start: 3, end: 4 })).toBeNull();
    expect(wordsIn(article!, { start: 0, end: 7 })).toHaveLength(2);
  });

  it('are set against the tool’s: agreed, only own, only the tool’s', () => {
    const { agreed, onlyOwn, onlyTool } = againstTool(made, 0, 1, [mark(0, 3), mark(4, 7)]);
    expect([agreed, onlyOwn]).toEqual([[mark(0, 3)], [mark(4, 7)]]);
    expect(onlyTool.map(({ kind }) => kind)).toEqual(['told-right']);
  });

  it('count on either side of a difference, and only in the pair', () => {
    const { agreed, onlyTool } = againstTool(made, 1, 0, [mark(8, 13, 1), mark(0, 3, 2)]);
    expect(agreed).toEqual([mark(8, 13, 1)]);
    expect(onlyTool.map(({ kind }) => kind)).toEqual(['words']);
  });
});
