import { describe, expect, it } from 'vitest';
import { finish } from '../../bench/finish.ts';
import { generatedPair } from '../../bench/generate.ts';
import { compare, comparing } from '../../src/compare.ts';
import type { Progress, Steps } from '../../src/model.ts';
import { inSlices } from '../../src/slices.ts';

function* steps(total: number, onStep: (done: number) => void = () => undefined): Steps<string> {
  for (let done = 0; done < total; done++) {
    onStep(done);
    yield { stage: 'align', done, total };
  }
  return 'done';
}

describe('inSlices', () => {
  it('takes all steps and gives their result', async () => {
    const seen: Progress[] = [];
    expect(await inSlices(steps(3), { onProgress: (progress) => seen.push(progress) })).toBe('done');
    expect(seen.map(({ done }) => done)).toEqual([0, 1, 2]);
  });

  it('stops between two steps with the reason of the signal', async () => {
    const controller = new AbortController();
    const work = inSlices(
      steps(1000, (done) => {
        if (done === 5) controller.abort(new Error('a newer request'));
        if (done > 5) throw new Error('went on after the stop');
      }),
      { signal: controller.signal },
    );
    await expect(work).rejects.toThrow('a newer request');
  });

  it('does not begin when stopped before', async () => {
    const begun: number[] = [];
    await expect(inSlices(steps(1, (done) => begun.push(done)), { signal: AbortSignal.abort(new Error('late')) })).rejects.toThrow('late');
    expect(begun).toEqual([]);
  });

  it('lets others run between slices', async () => {
    const order: string[] = [];
    const busy = steps(40, () => {
      const until = performance.now() + 1;
      while (performance.now() < until);
    });
    const work = inSlices(busy, {}).then(() => order.push('work'));
    setTimeout(() => order.push('timer'), 0);
    await work;
    expect(order).toEqual(['timer', 'work']);
  });
});

describe('a comparison of two long articles', () => {
  const PARAGRAPHS = 300;
  const { a, b } = generatedPair({ paragraphs: PARAGRAPHS, changed: 0.1 });
  const taken = stepsOf([a, b]);

  // Bounds on what one step does, in paragraphs or links; none depends on the machine.
  it.each([
    ['read', 50],
    ['annotate', 150],
    ['align', 10],
    ['diff', 10],
    ['collate', 1],
    ['findings', 150],
  ] as const)('pauses while it has to %s, at least every %i paragraphs', (stage, most) => {
    expect(taken[stage]).toBeGreaterThanOrEqual(PARAGRAPHS / most);
  });

  it('gives the same in slices as at once', async () => {
    const inputs = [a, b].map((text, index) => ({ source: `${index}`, text }));
    expect(JSON.stringify(await compare(inputs))).toBe(JSON.stringify(finish(comparing(inputs))));
  });
});

function stepsOf(texts: readonly string[]): Record<Progress['stage'], number> {
  const count = { read: 0, annotate: 0, align: 0, diff: 0, collate: 0, findings: 0 };
  for (const { stage } of comparing(texts.map((text, index) => ({ source: `${index}`, text })))) count[stage]++;
  return count;
}
