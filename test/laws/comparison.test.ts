import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Alignment, ArticleInput, Comparison, Link } from '../../src/model.ts';
import { openComparison, saveComparison } from '../../src/save/open.ts';
import { seedInputs } from '../seeds.ts';

const RUNS = { seed: 20171111, numRuns: 25 };

const WORDS = 'harbour bridge mayor opened Sunday council voted tax rise 12 percent "quickly" said Tuesday river flood Anna Keller rescued'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 })
  .map((words) => `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));
const prose = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((paragraphs) => paragraphs.join('\n\n'));
const wild = fc.string({ unit: 'binary', maxLength: 200 });
const text = fc.oneof({ arbitrary: prose, weight: 4 }, { arbitrary: wild, weight: 1 });
const set = fc.uniqueArray(text, { minLength: 2, maxLength: 4 });

const inputsOf = (texts: readonly string[]): ArticleInput[] => texts.map((text, index) => ({ source: `${index}.txt`, text }));

/** Links by what they join, free of letters and indexes. */
function linksByText({ articles, alignments }: Comparison): string[] {
  return alignments
    .flatMap((alignment) => alignment.links.map((link) => described(articles, alignment, link)))
    .sort();
}

function described(articles: Comparison['articles'], alignment: Alignment, link: Link): string {
  const side = (key: 'a' | 'b') => {
    const { id, sentences } = articles[alignment[key]]!;
    return `${id}:${link[key].map((index) => sentences[index]!.start).join()}`;
  };
  return [[side('a'), side('b')].sort().join(' = '), link.relation, link.score, link.moved, link.sameWords].join(' ');
}

function passagesByText({ articles, passages }: Comparison): string[] {
  return passages
    .map(({ readings, label }) => `${readings.map(({ article, sentences }) => `${articles[article]!.id}:${sentences.join()}`).sort().join(' ')} ${label}`)
    .sort();
}

/** What is not told where, with the evidence, free of letters and indexes. */
function omissionsByText({ articles, omissions }: Comparison): string[] {
  const startOf = (article: number, sentence: number) => `${articles[article]!.id}:${articles[article]!.sentences[sentence]!.start}`;
  return omissions
    .flatMap(({ article, sentence, elsewhere }) =>
      elsewhere.map(({ article: other, nearest, setAside }) => {
        const near = nearest && `${nearest.sentences.map((index) => startOf(other, index)).join()} ${nearest.score}`;
        return `${startOf(article, sentence)} not in ${articles[other]!.id} ${near} ${JSON.stringify(setAside)}`;
      }),
    )
    .sort();
}

/** Which are versions of which, oldest first, free of letters and indexes. */
function versionsByText({ articles, versions }: Comparison): string[] {
  return versions.map((group) => `${group.articles.map((index) => articles[index]!.id).join(' ')} ${group.because}`).sort();
}

function mirrored({ links, onlyA, onlyB, sameWords, complete }: Alignment) {
  const turned = links.map((link) => ({
    ...link,
    a: link.b,
    b: link.a,
    because: [...link.because].sort(),
    changes:
      link.changes
        ?.map(({ a, b, kind }) => ({ a: b, b: a, kind: kind === 'added' ? 'left-out' : kind === 'left-out' ? 'added' : kind }))
        .sort(byPlace) ?? null,
  }));
  return { links: turned.sort(byFirst), onlyA: onlyB, onlyB: onlyA, sameWords, complete };
}

function plain({ links, onlyA, onlyB, sameWords, complete }: Alignment) {
  const same = links.map((link) => ({ ...link, because: [...link.because].sort(), changes: link.changes && [...link.changes].sort(byPlace) }));
  return { links: same.sort(byFirst), onlyA, onlyB, sameWords, complete };
}

function byFirst(x: Pick<Link, 'a' | 'b'>, y: Pick<Link, 'a' | 'b'>): number {
  return x.a[0]! - y.a[0]! || x.b[0]! - y.b[0]!;
}

function byPlace(x: { a: { start: number }; b: { start: number } }, y: typeof x): number {
  return x.a.start - y.a.start || x.b.start - y.b.start;
}

describe('a comparison', () => {
  it('has every non-space character of every article in exactly one block', async () => {
    await fc.assert(
      fc.asyncProperty(set, async (texts) => {
        const { articles } = await compare(inputsOf(texts));
        for (const { text, blocks } of articles) {
          const times = new Uint8Array(text.length);
          for (const { start, end } of blocks) for (let at = start; at < end; at++) times[at]!++;
          for (let at = 0; at < text.length; at++) {
            if (/\S/.test(text[at]!)) expect(times[at], JSON.stringify(text.slice(at, at + 10))).toBe(1);
          }
        }
      }),
      RUNS,
    );
  });

  it('has every sentence of a pair in a link or told by one only', async () => {
    await fc.assert(
      fc.asyncProperty(set, async (texts) => {
        const { articles, alignments } = await compare(inputsOf(texts));
        for (const { a, b, links, onlyA, onlyB } of alignments) {
          const inA = new Set([...links.flatMap((link) => link.a), ...onlyA]);
          const inB = new Set([...links.flatMap((link) => link.b), ...onlyB]);
          expect([inA.size, inB.size]).toEqual([articles[a]!.sentences.length, articles[b]!.sentences.length]);
        }
      }),
      RUNS,
    );
  });

  it('opens again equal after saving, and gives the same bytes twice', async () => {
    await fc.assert(
      fc.asyncProperty(set, async (texts) => {
        const comparison = await compare(inputsOf(texts));
        const saved = saveComparison(comparison);
        expect(openComparison(saved)).toEqual(comparison);
        expect(saveComparison(await compare(inputsOf(texts)))).toBe(saved);
      }),
      RUNS,
    );
  });

  it('mirrors a pair that is given the other way round', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(text, { minLength: 2, maxLength: 2 }), async (texts) => {
        const [there, back] = [await compare(inputsOf(texts)), await compare(inputsOf([...texts].reverse()))];
        expect(mirrored(back.alignments[0]!)).toEqual(plain(there.alignments[0]!));
      }),
      RUNS,
    );
  });

  it('is the same whatever the order of the articles, letters and indexes apart', async () => {
    await fc.assert(
      fc.asyncProperty(set, fc.nat(), async (texts, turn) => {
        const at = turn % texts.length;
        const turned = [...texts.slice(at), ...texts.slice(0, at)].reverse();
        const [there, back] = [await compare(inputsOf(texts)), await compare(inputsOf(turned))];
        expect(linksByText(back)).toEqual(linksByText(there));
        expect(passagesByText(back)).toEqual(passagesByText(there));
        expect(omissionsByText(back)).toEqual(omissionsByText(there));
      }),
      RUNS,
    );
  });

  it('finds the same versions of a report in any order of the articles', async () => {
    const versions = fc.uniqueArray(paragraph, { minLength: 5, maxLength: 9 }).chain((paragraphs) =>
      fc.uniqueArray(fc.subarray(paragraphs, { minLength: 4 }).map((some) => some.join('\n\n')), { minLength: 2, maxLength: 4 }),
    );
    const byOneOutlet = (texts: readonly string[]) => inputsOf(texts).map((input) => ({ ...input, given: { publisher: 'Herald' } }));
    let found = 0;
    await fc.assert(
      fc.asyncProperty(versions, async (texts) => {
        const there = versionsByText(await compare(byOneOutlet(texts)));
        expect(versionsByText(await compare(byOneOutlet([...texts].reverse())))).toEqual(there);
        found += there.length;
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(0);
  });

  it('of the five samples is the same in the opposite order', async () => {
    const seeds = seedInputs();
    const [there, back] = [await compare(seeds), await compare([...seeds].reverse())];
    expect(linksByText(back)).toEqual(linksByText(there));
    expect(passagesByText(back)).toEqual(passagesByText(there));
    expect(omissionsByText(back)).toEqual(omissionsByText(there));
  });

  it('has an omission for every sentence without a link between two that count, and for no other', async () => {
    await fc.assert(
      fc.asyncProperty(set, async (texts) => {
        const { articles, alignments, omissions } = await compare(inputsOf(texts));
        const counted = alignments.filter(({ a, b }) => !articles[a]!.setApart && !articles[b]!.setApart);
        const told = counted.flatMap(({ a, b, onlyA, onlyB }) => [...onlyA.map((s) => `${a}.${s} ${b}`), ...onlyB.map((s) => `${b}.${s} ${a}`)]);
        const found = omissions.flatMap(({ article, sentence, elsewhere }) => elsewhere.map((other) => `${article}.${sentence} ${other.article}`));
        expect(found.sort()).toEqual(told.sort());
      }),
      RUNS,
    );
  });
});
