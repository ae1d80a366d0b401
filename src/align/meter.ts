import type { Progress } from '../model.ts';

/**
 * Counts work in units of about 10 ns, so that a stage can yield every millisecond or so without asking a clock (the
 * result must not depend on how fast the machine is), and can stop when a limit is spent.
 */
export class Meter {
  spent = 0;
  done = 0;
  total = 1;
  #since = 0;

  constructor(readonly limit: number) {}

  /** Notes work; true when the host should be given a turn. */
  spend(units: number): boolean {
    this.spent += units;
    this.#since += units;
    if (this.#since < SLICE) return false;
    this.#since = 0;
    return true;
  }

  get exhausted(): boolean {
    return this.spent > this.limit;
  }

  progress(): Progress {
    return { stage: 'align', done: this.done, total: this.total };
  }
}

/** About 1 ms where the machine is idle and the code is warm; some times that on a busy phone. */
const SLICE = 100_000;
