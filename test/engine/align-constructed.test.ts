import { describe, expect, it } from 'vitest';
import { generatedPair } from '../../bench/generate.ts';
import { aligned, article } from './align.notation.ts';

const sentenceALine = (text: string) => article(text.replaceAll('. ', '.\n'));

/** F1 over pairs of paragraphs: every pair with a link counts as found. */
function paragraphF1(paragraphs: number, changed: number, seed: number): number {
  const { a, b, truth } = generatedPair({ paragraphs, changed, seed });
  const [first, second] = [sentenceALine(a), sentenceALine(b)];
  const found = new Set(
    aligned([first, second]).alignments[0]!.links.flatMap((link) =>
      link.a.flatMap((i) => link.b.map((j) => `${second.sentences[j]!.block}~${first.sentences[i]!.block}`)),
    ),
  );
  const right = [...truth].filter(([to, from]) => found.has(`${to}~${from}`)).length;
  return (2 * right) / (found.size + truth.size);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('constructed articles, paragraphs shuffled, a fifth dropped, a fifth foreign', () => {
  it.each([
    [10, 0.99],
    [30, 0.98],
    [50, 0.95],
  ])('finds the paragraphs of 30 again with %i %% of the words changed', (percent, floor) => {
    expect(mean([1, 2, 3, 4, 5].map((seed) => paragraphF1(30, percent / 100, seed)))).toBeGreaterThanOrEqual(floor);
  });

  it.each([
    [10, 0.99],
    [30, 0.98],
    [50, 0.95],
  ])('finds the paragraphs of 300 again with %i %% of the words changed', (percent, floor) => {
    expect(paragraphF1(300, percent / 100, 1)).toBeGreaterThanOrEqual(floor);
  });
});
