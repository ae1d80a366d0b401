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
  constructor(readonly corpus: Corpus, readonly grams: Grams) {}

  *measure({ i, j }: Candidates, dot: Float64Array, meter: Meter): Steps<{ paragraph: Float64Array; context: Float64Array }> {
    const { block, article } = this.corpus;
    const { norm } = this.grams;
    const pairs = new PairIndex(i, j);
    const blocks = new Map<number, number>();
    const most = block.length ? block[block.length - 1]! + 1 : 1;
    for (let k = 0; k < i.length; k++) {
      const pair = block[i[k]!]! * most + block[j[k]!]!;
      blocks.set(pair, (blocks.get(pair) ?? 0) + dot[k]!);
      if (meter.spend(STEP)) yield meter.progress();
    }
    const square = this.#blockSquares();
    const near = (s: number, step: number) => (article[s + step] === article[s] ? norm[s + step]! : 0);
    const paragraph = new Float64Array(i.length);
    const context = new Float64Array(i.length);
    for (let k = 0; k < i.length; k++) {
      const [s, t] = [i[k]!, j[k]!];
      paragraph[k] = blocks.get(block[s]! * most + block[t]!)! / (square.get(block[s]!)! * square.get(block[t]!)! || 1);
      let sum = 0;
      for (let p = -1; p <= 1; p += 2) {
        for (let q = -1; q <= 1; q += 2) {
          const beside = pairs.of(s + p, t + q);
          if (beside >= 0) sum += dot[beside]!;
        }
      }
      const lengths = Math.hypot(near(s, -1), near(s, 1)) * Math.hypot(near(t, -1), near(t, 1));
      context[k] = lengths > 0 ? sum / lengths : 0;
      if (meter.spend(STEP)) yield meter.progress();
    }
    return { paragraph, context };
  }

  /** Length of every paragraph, as if its sentences had nothing in common. */
  #squares: Map<number, number> | null = null;
  #blockSquares(): Map<number, number> {
    if (this.#squares) return this.#squares;
    const squares = new Map<number, number>();
    this.corpus.block.forEach((b, s) => squares.set(b, (squares.get(b) ?? 0) + this.grams.norm[s]! ** 2));
    for (const [b, square] of squares) squares.set(b, Math.sqrt(square));
    this.#squares = squares;
    return squares;
  }
}
