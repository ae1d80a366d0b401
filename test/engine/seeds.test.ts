import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Comparison } from '../../src/model.ts';
import { seedInputs } from '../seeds.ts';
import { linkFigures, partFigures, spanFigures, type Gold } from './gold.ts';

const gold = JSON.parse(readFileSync(new URL('../gold/seeds/gold.json', import.meta.url), 'utf8')) as Gold;
const indexOf = (id: string) => gold.articles.findIndex((article) => article.id === id);
let comparison: Comparison;

beforeAll(async () => {
  comparison = await compare(seedInputs());
});

describe('the five samples, against what careful readers found', () => {
  it('are linked with an F1 of at least 0.80', () => {
    const figures = linkFigures(gold, comparison);
    console.info('links', figures);
    expect(figures.f1).toBeGreaterThanOrEqual(0.8);
  });

  it('have at least 0.98 of their characters in blocks of the right role', () => {
    expect(partFigures(gold, comparison).parts).toBeGreaterThanOrEqual(0.98);
  });

  it('have page furniture set aside, at least 0.98 of it rightly and 0.95 of all there is', () => {
    const { furniture } = partFigures(gold, comparison);
    expect(furniture.precision).toBeGreaterThanOrEqual(0.98);
    expect(furniture.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('have their quotations found with an F1 of at least 0.95', () => {
    const wanted = gold.quotes.filter(({ cue }) => cue !== 'scare').map((quote) => ({ ...quote, article: indexOf(quote.article) }));
    const got = comparison.quotations.filter(({ kind }) => kind === 'quote');
    expect(spanFigures(wanted, got, 0.8).f1).toBeGreaterThanOrEqual(0.95);
  });

  it('have their figures found with an F1 of at least 0.88', () => {
    const wanted = gold.figures.map((figure) => ({ ...figure, article: indexOf(figure.article) }));
    expect(spanFigures(wanted, comparison.figures, 0.5).f1).toBeGreaterThanOrEqual(0.88);
  });

  it('have the later telephone call set apart, and nothing else', () => {
    expect(comparison.articles.map(({ setApart }) => setApart)).toEqual([false, false, false, false, true]);
    expect(comparison.notices.filter(({ kind }) => kind === 'other-event')).toMatchObject([
      { kind: 'other-event', article: 4, text: expect.stringMatching(/^It is dated November 21, the others November 11, and only \d+ of its 31 sentences/) as string },
    ]);
  });

  it('have it counted when the reader says so', async () => {
    const counted = await compare(seedInputs().map((input, index) => (index === 4 ? { ...input, count: 'always' as const } : input)));
    expect(counted.articles[4]!.setApart).toBe(false);
    expect(counted.notices.filter(({ kind }) => kind === 'other-event')).toEqual([]);
    expect(counted.passages.some(({ readings }) => readings.some(({ article }) => article === 4))).toBe(true);
  });

  it('keep a line of furniture that the reader puts back', async () => {
    const [first, ...rest] = seedInputs();
    const line = comparison.articles[0]!.blocks.findLast(({ role }) => role === 'furniture')!;
    const again = await compare([{ ...first!, roles: [{ start: line.start, role: 'paragraph' }] }, ...rest]);
    const { text, blocks, sentences } = again.articles[0]!;
    const at = blocks.findIndex(({ start }) => start === line.start);
    expect([blocks[at]!.role, blocks[at]!.because]).toEqual(['paragraph', 'set by the reader']);
    expect(sentences.filter(({ block }) => block === at).map(({ start, end }) => text.slice(start, end))).toEqual(['LG']);
  });
});
