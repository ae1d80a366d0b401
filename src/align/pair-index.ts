/** Finds the place of a pair among candidates, which ascend by (i, j). */
export class PairIndex {
  /** Candidates of the row `#first + r` begin at `#rowAt[r]`. */
  readonly #rowAt: Int32Array;
  readonly #first: number;

  constructor(i: Int32Array, readonly j: Int32Array) {
    this.#first = i[0] ?? 0;
    this.#rowAt = new Int32Array((i.at(-1) ?? -1) - this.#first + 2);
    for (const s of i) this.#rowAt[s - this.#first + 1]!++;
    for (let r = 1; r < this.#rowAt.length; r++) this.#rowAt[r]! += this.#rowAt[r - 1]!;
  }

  /** -1 where the pair is no candidate. */
  of(i: number, j: number): number {
    const row = i - this.#first;
    if (row < 0 || row + 1 >= this.#rowAt.length) return -1;
    let low = this.#rowAt[row]!;
    let high = this.#rowAt[row + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.j[middle]! < j) low = middle + 1;
      else high = middle;
    }
    return low < this.#rowAt[row + 1]! && this.j[low] === j ? low : -1;
  }
}
