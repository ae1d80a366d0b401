import type { Candidates } from './candidates.ts';

/** Pairs likelier than this mark the course that two articles take through the same matter. */
const LIKELY = -0.85;
/** Likely pairs kept; of more, every second, third … is enough to know the course. */
const MOST = 200;

/** How a pair lies to the likely pairs of its two articles. */
export class Course {
  readonly #i: number[] = [];
  readonly #j: number[] = [];
  readonly #chance: number[] = [];

  constructor({ i, j }: Candidates, logit: Float64Array) {
    const likely: number[] = [];
    for (let k = 0; k < logit.length; k++) if (logit[k]! >= LIKELY) likely.push(k);
    const step = Math.ceil(likely.length / MOST);
    for (let n = 0; n < likely.length; n += step) {
      const k = likely[n]!;
      this.#i.push(i[k]!);
      this.#j.push(j[k]!);
      this.#chance.push(1 / (1 + Math.exp(-logit[k]!)));
    }
  }

  /** From -1 (against the order of all others) to 1. */
  inOrder(i: number, j: number): number {
    let sum = 0;
    let total = 0.5;
    for (let k = 0; k < this.#i.length; k++) {
      const turn = Math.sign(this.#i[k]! - i) * Math.sign(this.#j[k]! - j);
      if (turn === 0) continue;
      sum += turn * this.#chance[k]!;
      total += this.#chance[k]!;
    }
    return sum / total;
  }
}
