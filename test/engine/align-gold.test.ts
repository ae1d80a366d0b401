import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { goldSet } from '../../bench/gold.ts';
import { aligned } from './align.notation.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

describe('alignment of the five articles against two careful readers', () => {
  const { articles, links, sure } = goldSet(path('../gold/seeds'), path('../../seeds'));
  const gold = new Map<string, boolean>();
  for (const { a, i, b, j, sure: certain } of links) gold.set([a, i, b, j].join(), certain || gold.get([a, i, b, j].join()) === true);
  const found = aligned(articles).alignments.flatMap(({ a, b, links: list }) =>
    list.flatMap((link) => link.a.flatMap((i) => link.b.map((j) => ({ key: [a, i, b, j].join(), score: link.score })))),
  );
  const right = found.filter(({ key }) => gold.has(key)).length;

  it('links what they link', () => {
    const precision = right / found.length;
    const recall = found.filter(({ key }) => gold.get(key)).length / sure;
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.8);
  });

  it('is nearly always right where it is nearly sure', () => {
    const certain = found.filter(({ score }) => score >= 0.95);
    expect(certain.filter(({ key }) => gold.has(key)).length / certain.length).toBeGreaterThanOrEqual(0.95);
  });

  it('sets the article on a later event apart', () => {
    expect(aligned(articles).strangers.map(({ article }) => article)).toEqual([4]);
  });
});
