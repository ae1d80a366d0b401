import { describe, expect, it } from 'vitest';
import { versionsOf } from '../../src/collate/versions.ts';
import { compare } from '../../src/compare.ts';
import type { Alignment, Article, ArticleInput, Relation } from '../../src/model.ts';
import { articleOf } from '../notation.ts';

/** "Herald 2017-11-11": outlet and date of an article of as many words as its place in the list asks for. */
const articles = (...descriptions: string[]): Article[] =>
  descriptions.map((description, n) => {
    const [, publisher = '', published] = /^(.*?)(?: (\S*\d\d\S*))?$/.exec(description)!;
    return articleOf('ABCDEF'[n]!, [`Text number ${n}.`], { publisher: publisher || null, published: published ?? null, words: 100 + 10 * n });
  });

/** "0~1 60 eee": articles 0 and 1 have 60 % of the words in common, and three edited links. */
const shared = (...pairs: string[]): Alignment[] =>
  pairs.map((pair) => {
    const [, a, b, percent, kinds] = /^(\d)~(\d) (\d+) (\w*)$/.exec(pair)!;
    const relations: Record<string, Relation> = { v: 'verbatim', e: 'edited', r: 'rewritten', p: 'partial' };
    const links = [...kinds!].map((kind) => ({ a: [0], b: [0], relation: relations[kind]!, score: 1, moved: false, sameWords: 1, changes: [], because: [] }));
    return { a: Number(a), b: Number(b), links, onlyA: [], onlyB: [], sameWords: Number(percent) / 100, complete: true };
  });

const found = (list: Article[], ...pairs: string[]) => versionsOf(list, shared(...pairs)).map((versions) => versions.articles.join('<'));

describe('versions', () => {
  it('are told by the outlet and the wording', () => {
    expect(found(articles('Herald', 'Herald'), '0~1 60 vve')).toEqual(['0<1']);
    expect(found(articles('RFE/RL, updated', 'RFE/RL (first version)'), '0~1 60 vve')).toEqual(['0<1']);
    expect(found(articles('Herald', 'HERALD '), '0~1 60 eee')).toEqual(['0<1']);
  });

  it.each([
    ['two outlets print one agency', articles('Herald', 'Courier'), '0~1 90 vvvvv'],
    ['the outlet is not known', articles('', ''), '0~1 90 vvvvv'],
    ['one outlet writes two reports', articles('Herald', 'Herald'), '0~1 40 vvv'],
    ['they share a long quotation only', articles('Herald', 'Herald'), '0~1 70 vrrpp'],
  ])('are not found where %s', (_, list, pair) => {
    expect(found(list, pair)).toEqual([]);
  });

  it('stand in the order of their dates, whatever their length', () => {
    const list = articles('Herald 2017-11-12', 'Herald 2017-11-11');
    expect(versionsOf(list, shared('0~1 60 vvv'))).toEqual([
      { articles: [1, 0], order: 'dates', sameWords: 0.6, because: 'the same outlet, and 60 % of the words in common; in the order of their dates' },
    ]);
  });

  it.each([
    ['times on one day', 'Herald 2017-11-11T18:00:00Z', 'Herald 2017-11-11T09:30:00Z', '1<0', /dates$/],
    ['times in two time zones', 'Herald 2017-11-11T10:00:00+01:00', 'Herald 2017-11-11T09:30:00Z', '0<1', /dates$/],
    ['dates without a year', 'Herald --11-12', 'Herald --11-11', '1<0', /dates$/],
    ['a date and a time on that day', 'Herald 2017-11-11T18:00:00Z', 'Herald 2017-11-11', '0<1', /the longer, with text added, is taken for the later$/],
    ['one date only', 'Herald 2017-11-12', 'Herald', '0<1', /no date tells which came first/],
    ['dates of which one has no year', 'Herald --11-12', 'Herald 2017-11-11', '0<1', /no date tells/],
  ])('are ordered by %s as far as they tell', (_, first, second, order, because) => {
    const [versions] = versionsOf(articles(first, second), shared('0~1 60 vvv'));
    expect(versions!.articles.join('<')).toBe(order);
    expect(versions!.because).toMatch(because);
  });

  it('of the same length and no date are not ordered, and say so', () => {
    const list = articles('Herald', 'Herald').map((article) => ({ ...article, words: 100 }));
    expect(versionsOf(list, shared('0~1 60 vvv'))[0]).toMatchObject({ order: 'unknown', because: expect.stringMatching(/nothing tells which came first$/) as string });
  });

  it('of one report make one group, though first and last share little', () => {
    expect(found(articles('Herald', 'Courier', 'Herald', 'Herald'), '0~1 90 vvv', '0~2 70 vvv', '0~3 20 v', '1~2 70 vvv', '1~3 10 ', '2~3 60 vvv')).toEqual(['0<2<3']);
  });

  it('of two reports make two groups', () => {
    expect(found(articles('Herald', 'Courier', 'Courier', 'Herald'), '0~3 60 vvv', '1~2 70 vvv')).toEqual(['0<3', '1<2']);
  });
});

const FIRST = [
  'A crane fell onto a hotel in Sundvik on Monday, police said.',
  'Nobody was hurt, a spokeswoman told reporters.',
  'The hotel had been empty for repairs since March.',
  'Engineers are looking into why the crane gave way.',
];
const LATER = [...FIRST.slice(0, 3), 'Engineers said on Tuesday that a bolt had rusted through.', 'The hotel will stay closed until spring, its owner said.'];
const OTHER = ['The owner of a Sundvik hotel wants the crane company to pay.', 'Rooms were booked out for the summer.', 'A lawyer called the case clear.'];
const input = (sentences: readonly string[], publisher: string): ArticleInput => ({ source: `${publisher}.txt`, text: sentences.join('\n\n'), given: { publisher } });

describe('a comparison', () => {
  const set = [input(FIRST, 'Coast Post, first'), input(OTHER, 'Evening Mail'), input(LATER, 'Coast Post, updated')];

  it('finds two versions in the texts themselves', async () => {
    const { versions } = await compare(set);
    expect(versions.map((group) => group.articles)).toEqual([[0, 2]]);
    expect(versions[0]!.because).toMatch(/^the same outlet, and \d+ % of the words in common; no date tells/);
  });

  it('finds the same in any order of the articles', async () => {
    const { articles: list, versions } = await compare([...set].reverse());
    expect(versions.map((group) => group.articles.map((index) => list[index]!.source))).toEqual([['Coast Post, first.txt', 'Coast Post, updated.txt']]);
  });
});
