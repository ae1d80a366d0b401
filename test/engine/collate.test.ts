import { describe, expect, it } from 'vitest';
import { finish } from '../../bench/finish.ts';
import { collating, type PairLinks } from '../../src/collate/collate.ts';
import type { Passage, Relation } from '../../src/model.ts';
import { articleOf } from '../notation.ts';

const LETTERS = 'ABCDE';
const articles = [...LETTERS].map((letter) => articleOf(letter, ['one', 'two', 'three', 'four'].map((word) => `${letter} ${word} here`)));

/** "A0=B1 .9" links sentence 0 of A and sentence 1 of B, "~" in part only. */
function pairsOf(notation: string): PairLinks[] {
  const pairs = new Map<string, PairLinks & { links: PairLinks['links'][number][] }>();
  for (const [, x, i, sign, y, j, score] of notation.matchAll(/([A-E])(\d)([=~])([A-E])(\d) (\.\d+)/g)) {
    const [a, b] = [LETTERS.indexOf(x!), LETTERS.indexOf(y!)];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, links: [] };
    pairs.set(`${a} ${b}`, pair);
    pair.links.push({ a: [Number(i)], b: [Number(j)], relation: (sign === '=' ? 'edited' : 'partial') as Relation, score: Number(score) });
  }
  return [...pairs.values()];
}

function shown(passages: readonly Passage[]): string[] {
  return passages.map(({ readings }) => readings.map(({ article, sentences }) => LETTERS[article]! + sentences.join('+')).join(' '));
}

const passages = (notation: string) => shown(finish(collating(articles, pairsOf(notation))));

describe('collate', () => {
  it('makes one passage of sentences that are all linked to one another', () => {
    expect(passages('A0=B1 .9 A0=C2 .9 B1=C2 .9')).toEqual(['A0 B1 C2']);
  });

  it('keeps passages apart that no link joins, in the order of the articles', () => {
    expect(passages('A3=B0 .9 A1=B2 .9')).toEqual(['A1 B2', 'A3 B0']);
  });

  it('bears one missed link in a passage', () => {
    expect(passages('A0=B0 .9 B0=C0 .9 A0=C0 .8 C0=D0 .8 A0=D0 .8')).toEqual(['A0 B0 C0 D0']);
  });

  it('does not glue two passages by one stray link', () => {
    expect(passages('A0=B0 .9 C1=D2 .9 B0=C1 .8')).toEqual(['A0 B0', 'C1 D2']);
  });

  it('does not chain sentences that share different parts', () => {
    expect(passages('A0~B0 .9 B0~C1 .8')).toEqual(['A0 B0', 'B0 C1']);
  });

  it('puts both sentences into a reading where an outlet splits what another merges', () => {
    expect(passages('A0=B0 .9 A0=B1 .8')).toEqual(['A0 B0+1']);
  });

  it('gives a sentence that shares only a part a passage of its own, where it fits none as a whole', () => {
    expect(passages('A0=B0 .95 A0=C0 .95 B0=C0 .95 C0~D1 .5')).toEqual(['A0 B0 C0', 'C0 D1']);
  });

  it('lets an article that is set apart take no part', () => {
    const apart = articles.map((article, index) => (index === 2 ? { ...article, setApart: true } : article));
    expect(shown(finish(collating(apart, pairsOf('A0=B0 .9 A0=C0 .9 B0=C0 .9'))))).toEqual(['A0 B0']);
  });

  it('does not depend on the order of the articles', () => {
    const notation = 'A0=B0 .9 B0=C1 .9 C1=D2 .9 A1=D0 .7 B3=C3 .7 A1~C3 .6';
    const turned = notation.replace(/([A-E])(\d)([=~])([A-E])(\d)/g, (_, x, i, sign, y, j) => {
      const flip = (letter: string) => LETTERS[3 - LETTERS.indexOf(letter)]!;
      return `${flip(y)}${j}${sign}${flip(x)}${i}`;
    });
    const reversed = finish(collating([3, 2, 1, 0, 4].map((index) => articles[index]!), pairsOf(turned)));
    const back = shown(reversed).map((row) => row.split(' ').map((part) => LETTERS[3 - LETTERS.indexOf(part[0]!)]! + part.slice(1)).sort().join(' '));
    expect(back.sort()).toEqual(passages(notation).sort());
  });

  it('names a passage by the words that its readings share', () => {
    const told = [
      articleOf('A', ['The mayor opened the new harbour bridge on Sunday']),
      articleOf('B', ['On Sunday the new harbour bridge was opened']),
    ];
    const [passage] = finish(collating(told, [{ a: 0, b: 1, links: [{ a: [0], b: [0], relation: 'edited', score: 0.9 }] }]));
    expect(passage!.label).toBe('Sunday the new harbour bridge … opened');
  });

  it('is named by words of its sentences alone, where they stand apart', () => {
    const told = [
      articleOf('A', ['The harbour bridge opened', 'Nobody slept that night', 'Ferries sailed again']),
      articleOf('B', ['The harbour bridge opened', 'Ferries sailed again']),
    ];
    const [passage] = finish(collating(told, [{ a: 0, b: 1, links: [{ a: [0, 2], b: [0, 1], relation: 'edited', score: 0.9 }] }]));
    expect(passage!.label).toBe('harbour bridge opened … Ferries sailed again');
  });
});
