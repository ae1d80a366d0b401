import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model.ts';
import { hitsOf, occurrences, steppedHit } from '../../src/present/search.ts';
import { folded } from '../../src/present/search-fold.ts';
import { placeOfHit } from '../../src/present/search-place.ts';
import { comparisonOf } from './present-passages.notation.ts';

/** The text with its hits in brackets. */
function found(text: string, query: string): string {
  const hits = occurrences(folded(text), query);
  return hits.reduceRight((marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text);
}

describe('search', () => {
  it.each([
    ['The Mayor met the mayor', 'MAYOR', 'The [Mayor] met the [mayor]'],
    ['in Québec', 'quebec', 'in [Québec]'],
    ['in Que\u0301bec', 'québec', 'in [Que\u0301bec]'],
    ['“It’s done”', '"it\'s', '[“It’s] done”'],
    ['a Trump–Putin talk', 'trump-putin', 'a [Trump–Putin] talk'],
    ['one\n two', 'one two', '[one\n two]'],
    ['Straße, STRASSE', 'strasse', '[Straße], [STRASSE]'],
    ['قَالَ الرئيس', 'قال', '[قَالَ] الرئيس'],
    ['की और का', 'का', 'की और [का]'],
    ['안녕 각', '가', '안녕 각'],
    ['well…', 'well...', '[well…]'],
    ['aaa', 'aa', '[aa]a'],
    ['a.b', '.', 'a[.]b'],
  ])('finds in %s what is written %s', (text, query, marked) => {
    expect(found(text, query)).toBe(marked);
  });

  it.each(['', '  '])('finds nothing for an empty query', (query) => expect(found('a  b', query)).toBe('a  b'));

  it('goes through five million letters', () => {
    expect(occurrences(folded('ab '.repeat(1_700_000)), 'b a')).toHaveLength(1_699_999);
  });
});

const comparison = comparisonOf('A: one two', 'B: two one four', 'C: four', 'A0=B1 A1=B0', 'A0 B1 | A1 B0');
const inView = { view: 'side-by-side', left: 0, right: 1, base: 0 };
const hit = (query: string, at = 0) => hitsOf(comparison, query)[at]!;

describe('hits', () => {
  it('come article by article', () => {
    expect(hitsOf(comparison, 'four').map(({ article, start }) => [article, start])).toEqual([[1, 8], [2, 0]]);
  });

  it('say that they stand in a line set aside', () => {
    const [first, ...rest] = comparison.articles;
    const [line, ...lines] = first!.blocks;
    const aside: Comparison = { ...comparison, articles: [{ ...first!, blocks: [{ ...line!, role: 'furniture' }, ...lines] }, ...rest] };
    expect(hitsOf(aside, 'o').map((one) => one.aside)).toEqual([true, false, false, false, false, false]);
  });

  it('are stepped through round and round', () => {
    const hits = hitsOf(comparison, 'four');
    expect([steppedHit(hits, null, 1), steppedHit(hits, hits[1]!, 1), steppedHit(hits, null, -1), steppedHit(hits, hits[0]!, -1)]).toEqual(
      [0, 0, 1, 1].map((at) => hits[at]),
    );
    expect(steppedHit([], null, 1)).toBeNull();
  });

  it('lead to their sentence in the pair in view', () => {
    expect(placeOfHit(comparison, inView, hit('two', 1))).toEqual({ view: 'side-by-side', current: 'l4.0' });
    expect(placeOfHit(comparison, inView, hit('four'))).toEqual({ view: 'side-by-side', current: 'b8' });
  });

  it('put an article that is not in view on the right', () => {
    expect(placeOfHit(comparison, inView, hit('four', 1))).toEqual({ view: 'side-by-side', right: 2, current: 'b0' });
  });

  it('lead to their passage in All sources, to what one source alone tells, and out of it to lines that stand nowhere there', () => {
    const all = { ...inView, view: 'all-sources' };
    expect(placeOfHit(comparison, all, hit('two'))).toEqual({ current: 'p1' });
    expect(placeOfHit(comparison, all, hit('four'))).toEqual({ current: null });
    const [first, ...rest] = comparison.articles;
    const bylined: Comparison = { ...comparison, articles: [{ ...first!, blocks: first!.blocks.map((block) => ({ ...block, role: 'byline' })) }, ...rest] };
    expect(placeOfHit(bylined, all, hitsOf(bylined, 'two')[0]!)).toMatchObject({ view: 'side-by-side' });
  });

  it('leave the account in words where it is', () => {
    expect(placeOfHit(comparison, { ...inView, view: 'linear' }, hit('two'))).toEqual({ current: 'l4.0' });
  });
});
