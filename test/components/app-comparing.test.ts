import { describe, expect, it } from 'vitest';
import { compareInWorker } from '../../components/app/comparing.ts';
import { samplesBy } from '../../components/app/samples.ts';
import type { Progress } from '../../src/model.ts';
import { readInput } from '../../src/read/input.ts';
import { input } from './app-helpers.ts';

const HARBOUR = 'Harbour bridge opens\n\nThe mayor of the town opened the new harbour bridge on Friday after nine years of work.';
const TWO = [input(HARBOUR, { source: 'one.txt' }), input(`${HARBOUR}\n\nIt rained.`, { source: 'two.txt' })];

describe('comparing in a worker', () => {
  it('gives the comparison', async () => {
    const { articles, alignments } = await compareInWorker(TWO);
    expect(articles.map(({ source }) => source)).toEqual(['one.txt', 'two.txt']);
    expect(alignments[0]!.links.length).toBeGreaterThan(0);
  });

  it('says how far it is', async () => {
    const heard: Progress[] = [];
    await compareInWorker(TWO, {}, { onProgress: (progress) => heard.push(progress) });
    expect(heard[0]).toMatchObject({ stage: 'read' });
  });

  it('stops at once when it is asked to', async () => {
    const stop = new AbortController();
    const comparing = compareInWorker(TWO, {}, { signal: stop.signal });
    stop.abort(new Error('a newer one'));
    await expect(comparing).rejects.toThrow('a newer one');
    await expect(compareInWorker(TWO, {}, { signal: stop.signal })).rejects.toThrow('a newer one');
  });

  it('hands on what the engine says is wrong', async () => {
    await expect(compareInWorker(TWO, { threshold: 7 })).rejects.toThrow('The threshold is 7');
  });

  it('works without workers too', async () => {
    const { Worker } = globalThis;
    try {
      Object.assign(globalThis, { Worker: blocked });
      expect((await compareInWorker(TWO)).alignments).toHaveLength(1);
    } finally {
      Object.assign(globalThis, { Worker });
    }
  });
});

/** Stands for a page whose policy forbids workers. */
function blocked(): never {
  throw new Error('blocked');
}

describe('the samples', () => {
  it('come with the app, in the order of their list and with the names of their outlets', async () => {
    const samples = await samplesBy((bytes, source) => readInput(bytes, source, () => document));
    expect(samples.map(({ given }) => given?.publisher)).toEqual(['RFE/RL, updated', 'RFE/RL, first', 'The Times of Israel', 'Voice of America', 'TASS']);
    expect(samples.every(({ text }) => text.length > 1000)).toBe(true);
  });
});
