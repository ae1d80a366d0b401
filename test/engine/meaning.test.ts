import { describe, expect, it } from 'vitest';
import { compare, type CompareHost } from '../../src/compare.ts';
import type { Embed } from '../../src/meaning.ts';
import type { ArticleInput, Comparison } from '../../src/model.ts';
import { openComparison, saveComparison } from '../../src/save/open.ts';
import { seedInputs } from '../seeds.ts';

const LENGTH = 64;

/** Sums of a fixed pseudo-random direction for each part of a text: texts with parts in common are near. */
function summed(parts: readonly string[]): Float32Array {
  const vector = new Float32Array(LENGTH);
  for (const part of parts) {
    let state = [...part].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193), 0x811c9dc5);
    for (let d = 0; d < LENGTH; d++) {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + d;
      vector[d]! += (state & 0xffff) / 0x8000 - 1;
    }
  }
  return vector;
}

const trigrams: Embed = async (texts) => texts.map((text) => summed(Array.from(text.toLowerCase(), (_, n) => text.toLowerCase().slice(n, n + 3))));

/** Knows a few words that mean the same, and that small words mean nothing. */
const SYNONYMS: Record<string, string> = {
  blaze: 'fire', inferno: 'fire', firefighters: 'crews', engulfed: 'destroyed', levelled: 'destroyed', warehouse: 'depot', storehouse: 'depot',
  dockside: 'port', quay: 'port', dawn: 'morning', daybreak: 'morning', before: 'early',
};
const SMALL = new Set('a an the at by of on in and it to was were had has before'.split(' '));
const synonyms: Embed = async (texts) =>
  texts.map((text) => summed((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !SMALL.has(word)).map((word) => SYNONYMS[word] ?? word)));

const inputs = (...texts: string[]): ArticleInput[] => texts.map((text, n) => ({ source: `${n}.txt`, text }));
const FIRST = `Police closed Lindgren Street for most of the week.

A blaze engulfed the dockside warehouse at dawn.

The owner, Petra Holm, said nobody had been inside.

Schools nearby stayed open on Wednesday.

Insurers will visit the site next month.`;
const SECOND = `Police closed Lindgren Street for most of the week, officials said.

An inferno levelled the storehouse on the quay by daybreak.

Its owner, Petra Holm, said that nobody had been inside.

The mayor thanked volunteers from three towns.

Parking is free until Sunday.`;

const links = ({ alignments }: Comparison) => alignments[0]!.links.map(({ a, b }) => `${a.join()}~${b.join()}`);
const compared = (host: CompareHost = {}) => compare(inputs(FIRST, SECOND), {}, host);

describe('a comparison with meaning', () => {
  it('links a sentence told in other words altogether, and says why', async () => {
    expect(links(await compared())).not.toContain('1~1');
    const found = await compared({ embed: synonyms });
    expect(links(found)).toContain('1~1');
    expect(found.alignments[0]!.links.find(({ a }) => a[0] === 1)!.because).toContain('close in meaning');
  });

  it('keeps the links that words make, and links nothing that means something else', async () => {
    expect(links(await compared({ embed: synonyms })).filter((link) => link !== '1~1')).toEqual(links(await compared()));
  });

  it('says that it was made so, and opens again', async () => {
    const found = await compared({ embed: trigrams });
    expect(found.options.meaning).toBe(true);
    expect(openComparison(saveComparison(found))).toEqual(found);
    expect((await compared()).options).not.toHaveProperty('meaning');
  });

  it('is the same whatever the order of the articles', async () => {
    const byText = ({ articles, alignments }: Comparison) =>
      alignments
        .flatMap(({ a, b, links: list }) => list.map((link) => [[articles[a]!.id, link.a].join(), [articles[b]!.id, link.b].join()].sort().concat(String(link.score)).join(' ')))
        .sort();
    const there = await compare(seedInputs(), {}, { embed: trigrams });
    const back = await compare([...seedInputs()].reverse(), {}, { embed: trigrams });
    expect(byText(back)).toEqual(byText(there));
  });

  it('sets the same articles apart as without', async () => {
    const { articles } = await compare(seedInputs(), {}, { embed: trigrams });
    expect(articles.map(({ setApart }) => setApart)).toEqual([false, false, false, false, true]);
  });

  it('takes vectors without a direction', async () => {
    const flat: Embed = async (texts) => texts.map(() => new Float32Array(3));
    expect(links(await compared({ embed: flat })).length).toBeLessThanOrEqual(links(await compared()).length);
  });
});

describe('the provider of meaning', () => {
  it('is asked for every text once, in batches', async () => {
    const asked: string[][] = [];
    const text = Array.from({ length: 150 }, (_, n) => `Boat number ${n} came back to harbour ${n * 3}.`).join('\n\n');
    await compare(inputs(text, text), {}, { embed: (texts) => (asked.push(texts), trigrams(texts)) });
    expect(asked.map((texts) => texts.length)).toEqual([64, 64, 22]);
    expect(new Set(asked.flat()).size).toBe(150);
  });

  it.each<[string, Embed, RegExp]>([
    ['too few vectors', async () => [], /gave 0 vectors for 10 sentences/],
    ['vectors of different lengths', async (texts) => texts.map((_, n) => new Float32Array(n + 1)), /different lengths or none: 1 and 2/],
    ['empty vectors', async (texts) => texts.map(() => new Float32Array(0)), /different lengths or none/],
    ['what is no number', async (texts) => texts.map(() => Float32Array.of(NaN)), /something else than numbers/],
    ['a rejection', () => Promise.reject(new Error('model file is missing')), /provider of meaning failed: model file is missing/],
    ['an exception', () => { throw new Error('no memory'); }, /provider of meaning failed: no memory/],
  ])('that gives %s stops the comparison with a clear error', async (_, embed, message) => {
    await expect(compared({ embed })).rejects.toThrow(message);
  });

  it('that never answers can be stopped', async () => {
    const controller = new AbortController();
    const silent: Embed = () => {
      queueMicrotask(() => controller.abort());
      return new Promise<never>(Boolean);
    };
    const running = compared({ embed: silent, signal: controller.signal });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('shows how far it is', async () => {
    const told: string[] = [];
    await compared({ embed: trigrams, onProgress: ({ stage, done, total }) => told.push(`${stage} ${done}/${total}`) });
    expect(told).toContain('read 0/10');
  });
});
