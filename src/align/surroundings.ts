import { BlockPairs } from './block-pairs.ts';
import type { Candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import type { Steps } from '../model.ts';
import type { Grams } from './grams.ts';
import type { Meter } from './meter.ts';
import { PairIndex } from './pair-index.ts';

/** Work per candidate. */
const STEP = 40;

/**
 * How similar the paragraphs and the neighbouring sentences of two sentences are. Both are sums over the candidates
 * around the pair, so they cost nothing but look-ups; sentences too unlike to be candidates add nothing.
 */
export class Surroundings {
  readonly #length: Float64Array;
  readonly #around: Float64Array;

  constructor(readonly corpus: Corpus, grams: Grams) {
    this.#length = lengthsOf(corpus, grams);
    this.#around = lengthsAround(corpus, grams);
  }

  *measure({ i, j }: Candidates, dot: Float64Array, meter: Meter): Steps<{ paragraph: Float64Array; context: Float64Array }> {
    const paragraph = yield* this.#paragraphs({ i, j }, dot, meter);
    const pairs = new PairIndex(i, j);
    const context = new Float64Array(i.length);
    for (let k = 0; k < i.length; k++) {
      const [s, t] = [i[k]!, j[k]!];
      let sum = 0;
      for (let p = -1; p <= 1; p += 2) {
        for (let q = -1; q <= 1; q += 2) {
          const beside = pairs.of(s + p, t + q);
          if (beside >= 0) sum += dot[beside]!;
        }
      }
      const lengths = this.#around[s]! * this.#around[t]!;
      context[k] = lengths > 0 ? sum / lengths : 0;
      if (meter.spend(STEP)) yield meter.progress();
    }
    return { paragraph, context };
  }

  *#paragraphs(pairs: Candidates, dot: Float64Array, meter: Meter): Steps<Float64Array> {
    const { block } = this.corpus;
    const paragraph = new Float64Array(dot.length);
    const among = new BlockPairs(block, pairs);
    const sum = new Float64Array(among.size);
    for (const [from, to] of among.runs()) {
      for (let k = from; k < to; k++) sum[among.of(k)] = (among.isNew(among.of(k)) ? 0 : sum[among.of(k)]!) + dot[k]!;
      const own = this.#length[block[pairs.i[from]!]!]!;
      for (let k = from; k < to; k++) paragraph[k] = sum[among.of(k)]! / (own * this.#length[among.of(k)]! || 1);
      if (meter.spend(STEP * (to - from))) yield meter.progress();
    }
    return paragraph;
  }
}

/** Length of every paragraph, as if its sentences had nothing in common. */
function lengthsOf({ block }: Corpus, { norm }: Grams): Float64Array {
  const squares = new Float64Array((block.at(-1) ?? 0) + 1);
  block.forEach((b, s) => (squares[b]! += norm[s]! ** 2));
  return squares.map(Math.sqrt);
}

/** Length of every sentence's two neighbours in its article, in the same way. */
function lengthsAround({ article }: Corpus, { norm }: Grams): Float64Array {
  const near = (s: number, step: number) => (article[s + step] === article[s] ? norm[s + step]! : 0);
  return norm.map((_, s) => Math.hypot(near(s, -1), near(s, 1)));
}
