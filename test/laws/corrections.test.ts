import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { anchorOf } from '../../src/correct/correct.ts';
import type { Alignment, ArticleInput, Comparison, Correction } from '../../src/model.ts';
import { openComparison, saveComparison } from '../../src/save/open.ts';
import { inputOf, settingsOf } from '../../src/save/inputs.ts';

const RUNS = { seed: 20171112, numRuns: 25 };

const WORDS = 'harbour bridge mayor opened Sunday council voted tax rise 12 percent said Tuesday river flood Anna Keller rescued'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 10 })
  .map((words) => `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`);
const prose = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }).map((some) => some.join(' ')), { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n'));
const set = fc.uniqueArray(prose, { minLength: 2, maxLength: 4 });

/** What a reader may ask, by numbers that are taken as indexes of whatever the articles have. */
interface Wish {
  readonly kind: 'match' | 'unlink' | 'split' | 'alone' | 'role';
  readonly x: number;
  readonly y: number;
  readonly i: readonly number[];
  readonly j: readonly number[];
}
const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom('match', 'match', 'unlink', 'split', 'alone', 'role'),
  x: fc.nat(20),
  y: fc.nat(20),
  i: fc.array(fc.nat(40), { minLength: 1, maxLength: 2 }),
  j: fc.array(fc.nat(40), { minLength: 1, maxLength: 2 }),
});
const wishes = fc.array(wish, { minLength: 1, maxLength: 6 });

const inputsOf = (texts: readonly string[]): ArticleInput[] => texts.map((text, index) => ({ source: `${index}.txt`, text }));

function correctionOf({ articles }: Comparison, { kind, x, y, i, j }: Wish): Correction {
  const first = x % articles.length;
  const second = (first + 1 + (y % (articles.length - 1))) % articles.length;
  const anchors = (article: number, numbers: readonly number[]) => {
    const { sentences } = articles[article]!;
    return [...new Set(numbers.map((number) => number % sentences.length))].map((index) => anchorOf(articles[article]!, sentences[index]!));
  };
  if (kind === 'role') return { kind, at: anchorOf(articles[first]!, articles[first]!.blocks[i[0]! % articles[first]!.blocks.length]!), role: 'furniture' };
  if (kind === 'alone') return { kind, at: anchors(first, i)[0]!, other: { article: articles[second]!.id, source: articles[second]!.source } };
  return { kind, a: anchors(first, i), b: anchors(second, j) };
}

interface Case {
  readonly texts: readonly string[];
  readonly corrections: readonly Correction[];
  readonly plain: Comparison;
  readonly made: Comparison;
}

/** Holds for random articles with random corrections. */
async function always(check: (one: Case) => void | Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(set, wishes, async (texts, asked) => {
      const plain = await compare(inputsOf(texts));
      if (plain.articles.some(({ sentences }) => sentences.length === 0)) return;
      const corrections = asked.map((one) => correctionOf(plain, one));
      await check({ texts, corrections, plain, made: await compare(inputsOf(texts), { corrections }) });
    }),
    RUNS,
  );
}

type Applied = Comparison['corrections'][number];
const ofKind = <K extends Correction['kind']>({ corrections }: Comparison, kind: K) =>
  corrections.filter((one): one is Extract<Applied, { kind: K }> => one.kind === kind && one.state === 'applied');

/** Sentences of anchors, by the places that the comparison gives them. */
function sidesOf({ articles }: Comparison, { places }: Applied): { article: number; sentences: number[] }[] {
  const sides = new Map<number, Set<number>>();
  for (const { article, start } of places) {
    const index = articles[article]!.sentences.findIndex((one) => one.start === start);
    sides.set(article, (sides.get(article) ?? new Set()).add(index));
  }
  return [...sides].sort(([x], [y]) => x - y).map(([article, sentences]) => ({ article, sentences: [...sentences].sort((x, y) => x - y) }));
}

const between = ({ alignments }: Comparison, a: number, b: number): Alignment => alignments.find((pair) => pair.a === a && pair.b === b)!;

const linksByText = ({ articles, alignments }: Comparison) =>
  alignments
    .flatMap(({ a, b, links }) =>
      links.map((link) => {
        const side = (article: number, sentences: readonly number[]) => `${articles[article]!.id}:${sentences.map((index) => articles[article]!.sentences[index]!.start).join()}`;
        return `${[side(a, link.a), side(b, link.b)].sort().join(' = ')} ${link.relation} ${link.score} ${link.moved} ${link.byReader ?? false}`;
      }),
    )
    .sort();

describe('a comparison with corrections', () => {
  it('has every match that is applied, as a link of just its sentences', async () => {
    let seen = 0;
    await always(({ made }) => {
      for (const match of ofKind(made, 'match')) {
        const [a, b] = sidesOf(made, match);
        const link = between(made, a!.article, b!.article).links.find((one) => one.byReader && one.a.join() === a!.sentences.join() && one.b.join() === b!.sentences.join());
        expect(link?.score).toBe(1);
        seen++;
      }
    });
    expect(seen).toBeGreaterThan(10);
  });

  it('has no link between sentences that are unlinked, unless a later match says so', async () => {
    let seen = 0;
    await always(({ made }) => {
      for (const unlink of ofKind(made, 'unlink')) {
        const [a, b] = sidesOf(made, unlink);
        const both = between(made, a!.article, b!.article).links.filter((one) => one.a.some((s) => a!.sentences.includes(s)) && one.b.some((s) => b!.sentences.includes(s)));
        expect(both.every(({ byReader }) => byReader)).toBe(true);
        seen++;
      }
    });
    expect(seen).toBeGreaterThan(5);
  });

  it('covers every sentence of a pair once, by links or by what one tells alone', async () => {
    await always(({ made: { articles, alignments } }) => {
      for (const { a, b, links, onlyA, onlyB } of alignments) {
        const linked = (side: 'a' | 'b') => new Set(links.flatMap((link) => link[side]));
        expect([linked('a').size + onlyA.length, linked('b').size + onlyB.length]).toEqual([articles[a]!.sentences.length, articles[b]!.sentences.length]);
      }
    });
  });

  it('is the same whatever the order of the articles', async () => {
    await always(async ({ texts, corrections, made }) => {
      const turned = inputsOf(texts).reverse();
      const back = await compare(turned, { corrections });
      expect(linksByText(back)).toEqual(linksByText(made));
      expect(back.corrections.map(({ state }) => state)).toEqual(made.corrections.map(({ state }) => state));
    });
  });

  it('is the same whichever side of a correction is named first', async () => {
    await always(async ({ texts, corrections, made }) => {
      const turned = corrections.map((one) => ('a' in one ? { ...one, a: one.b, b: one.a } : one));
      expect((await compare(inputsOf(texts), { corrections: turned })).alignments).toEqual(made.alignments);
    });
  });

  it('opens again equal, and is made again to the same bytes', async () => {
    await always(async ({ made }) => {
      const saved = saveComparison(made);
      const opened = openComparison(saved);
      expect(opened).toEqual(made);
      expect(saveComparison(await compare(opened.articles.map(inputOf), settingsOf(opened)))).toBe(saved);
    });
  });

  it('is the plain comparison again, to the byte, once they are taken back', async () => {
    await always(async ({ plain, made }) => {
      expect(saveComparison(await compare(made.articles.map(inputOf)))).toBe(saveComparison(plain));
    });
  });
});
