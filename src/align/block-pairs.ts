import type { Candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';

/**
 * Goes through the candidates by pairs of blocks. Candidates ascend by their first sentence, and so by its block: for each
 * such run, what is noted of the other side's blocks stands in one list that serves all runs.
 */
export class BlockPairs {
  /** The run in which each block was last noted. */
  readonly #noted: Int32Array;
  #run = 0;

  constructor(readonly block: Corpus['block'], readonly pairs: Candidates) {
    this.#noted = new Int32Array((block.at(-1) ?? 0) + 1).fill(-1);
  }

  /** Blocks of the set. */
  get size(): number {
    return this.#noted.length;
  }

  /** Every run as [from, to) of the candidates. */
  *runs(): Generator<readonly [number, number]> {
    const { i } = this.pairs;
    for (let from = 0, to = 0; from < i.length; from = to, this.#run++) {
      while (to < i.length && this.block[i[to]!] === this.block[i[from]!]) to++;
      yield [from, to];
    }
  }

  /** The other side's block of a candidate. */
  of(k: number): number {
    return this.block[this.pairs.j[k]!]!;
  }

  /** Whether a block is met for the first time in this run. */
  isNew(block: number): boolean {
    if (this.#noted[block] === this.#run) return false;
    this.#noted[block] = this.#run;
    return true;
  }
}
