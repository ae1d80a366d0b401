import type { Steps } from '../model.ts';
import type { Meter } from './meter.ts';

/** Logit of a pair that is no candidate. */
export const ABSENT = -7;

/** Sorting a line, in units of the meter. */
const SORTING = 40;

export const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The logits of a table's rows, or columns, and how many links they make likely. */
export class Lines {
  readonly #first: number;
  /** Logits of the line `#first + r` are `#sorted[#at[r]]` to `#sorted[#at[r + 1]]`, the best last. */
  readonly #at: Int32Array;
  readonly #sorted: Float64Array;
  readonly #expected: Float64Array;

  static *of(line: Int32Array, logit: Float64Array, meter: Meter): Steps<Lines> {
    const lines = new Lines(line, logit);
    for (let r = 0; r < lines.#expected.length; r++) {
      lines.#sort(r);
      if (meter.spend(SORTING)) yield meter.progress();
    }
    return lines;
  }

  private constructor(line: Int32Array, logit: Float64Array) {
    let [first, last] = [line[0] ?? 0, line[0] ?? -1];
    for (const s of line) [first, last] = [Math.min(first, s), Math.max(last, s)];
    this.#first = first;
    this.#at = new Int32Array(last - first + 2);
    this.#sorted = new Float64Array(line.length);
    this.#expected = new Float64Array(last - first + 1);
    for (const s of line) this.#at[s - first + 1]!++;
    for (let r = 0; r < this.#expected.length; r++) this.#at[r + 1]! += this.#at[r]!;
    const end = this.#at.slice();
    for (let k = 0; k < line.length; k++) this.#sorted[end[line[k]! - first]!++] = logit[k]!;
  }

  #sort(r: number): void {
    const [from, to] = [this.#at[r]!, this.#at[r + 1]!];
    if (to - from > 1) this.#sorted.subarray(from, to).sort();
    for (let n = to - 1; n >= from; n--) this.#expected[r]! += chance(this.#sorted[n]!);
  }

  bestOther(line: number, own: number): number {
    const [from, to] = this.#ends(line);
    const best = this.#sorted[to - 1] === own ? to - 2 : to - 1;
    return best >= from ? this.#sorted[best]! : ABSENT;
  }

  /** How many are better. */
  rank(line: number, own: number): number {
    const to = this.#ends(line)[1];
    let at = to - 1;
    while (this.#sorted[at] !== own) at--;
    return to - 1 - at;
  }

  expected(line: number): number {
    return this.#expected[line - this.#first]!;
  }

  /** Of every line that has any; `least` where it is worse, or there are fewer than three. */
  thirdBest(least: number): number[] {
    const thirds: number[] = [];
    for (let r = 0; r < this.#expected.length; r++) {
      const [from, to] = [this.#at[r]!, this.#at[r + 1]!];
      if (to > from) thirds.push(to - from > 2 ? Math.max(least, this.#sorted[to - 3]!) : least);
    }
    return thirds;
  }

  #ends(line: number): [number, number] {
    const r = line - this.#first;
    return [this.#at[r]!, this.#at[r + 1]!];
  }
}
