import { describe, expect, it } from 'vitest';
import { matchesIn, optionsFor, sameArticles, SURENESS, surenessOf } from '../../src/present/sureness.ts';
import { DEFAULT_OPTIONS } from '../../src/compare.ts';
import { comparisonOf } from './present-passages.notation.ts';

describe('how sure a match must be', () => {
  it.each(SURENESS)('comes back from the options that it stands for: %s', (sureness) => {
    expect(surenessOf({ ...DEFAULT_OPTIONS, ...optionsFor(sureness) })).toBe(sureness);
  });

  it('is lower for possible and higher for strong matches than the engine’s own', () => {
    expect(optionsFor('possible').threshold).toBeLessThan(DEFAULT_OPTIONS.threshold);
    expect(optionsFor('strong').threshold).toBeGreaterThan(DEFAULT_OPTIONS.threshold);
  });

  const texts = ['A: s t u', 'B: s t v', 'C: w s x'];
  const now = comparisonOf(...texts, 'A0=B0 A1~B1 A0~C1', 'A0 B0');
  const before = comparisonOf(...texts, 'A0=B0 A2/B2', 'A0 B0');

  it('says which matches came and went', () => {
    expect(matchesIn(now, [0, 1], before)).toMatchObject({ all: 2, came: 1, went: 1 });
    expect(matchesIn(now, [1, 0], null)).toMatchObject({ all: 2, came: 0, went: 0 });
  });

  it('counts those of every pair that counts', () => {
    expect(matchesIn(now, null, before)).toMatchObject({ all: 3, came: 2, went: 1 });
    const apart = { ...now, articles: now.articles.map((article, at) => ({ ...article, setApart: at === 2 })) };
    expect(matchesIn(apart, null, null).all).toBe(2);
  });

  it('sets no two sets of articles against each other', () => {
    expect(sameArticles(now, before)).toBe(true);
    expect(sameArticles(now, comparisonOf(...[...texts].reverse(), 'A0=B0', 'A0 B0'))).toBe(false);
  });
});
