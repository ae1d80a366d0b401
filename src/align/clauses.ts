import { MOST_CLAUSES as MOST } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import type { Grams } from './grams.ts';

/** Compares sentences clause by clause over their grams: one statement in common, though the sentences be long. */
export class ClauseGrams {
  /** Cosine of the two most similar clauses. */
  best = 0;
  /** The same for the most similar other two. */
  second = 0;
  /** Largest share of a clause that stands in the other sentence. */
  covered = 0;
  /** Place in `#held` of each gram of the held sentence, counted from 1; 0 for all others. */
  readonly #slot: Int32Array;
  /** Weight of the held sentence's grams, one column per clause. */
  #held = new Float32Array(256 * MOST);
  /** Squared length of every clause of every sentence. */
  readonly #square: Float64Array;
  readonly #product = new Float64Array(MOST * MOST);
  #i = -1;
  #clausesHeld = 0;
  readonly #rows = new Float64Array(MOST);
  readonly #columns = new Float64Array(MOST);

  constructor({ size }: Corpus, readonly grams: Grams) {
    this.#slot = new Int32Array(grams.count);
    this.#square = new Float64Array(size * MOST).fill(-1);
  }

  /** Takes the sentence that others are compared with. */
  hold(i: number): void {
    this.#let();
    const { at, gram, clause, share, weight } = this.grams;
    const length = at[i + 1]! - at[i]!;
    if (this.#held.length < (length + 1) * MOST) this.#held = new Float32Array(2 * (length + 1) * MOST);
    this.#held.fill(0, 0, (length + 1) * MOST);
    const [slots, held] = [this.#slot, this.#held];
    let last = 0;
    for (let k = at[i]!; k < at[i + 1]!; k++) {
      const g = gram[k]!;
      if (slots[g] === 0) slots[g] = ++last;
      held[slots[g]! * MOST + clause[k]!]! += weight[g]! * share[k]!;
    }
    this.#i = i;
    this.#clausesHeld = this.#count(i);
    this.#measure(i);
  }

  #count(s: number): number {
    const { at, clause } = this.grams;
    return at[s + 1]! > at[s]! ? clause[at[s + 1]! - 1]! + 1 : 0;
  }

  #let(): void {
    if (this.#i < 0) return;
    const { at, gram } = this.grams;
    for (let k = at[this.#i]!; k < at[this.#i + 1]!; k++) this.#slot[gram[k]!] = 0;
  }

  /** Squared lengths of the clauses of the held sentence. */
  #measure(i: number): void {
    if (this.#square[i * MOST]! >= 0) return;
    const { at, gram, clause, share } = this.grams;
    this.#square.fill(0, i * MOST, i * MOST + MOST);
    for (let k = at[i]!; k < at[i + 1]!; k++) this.#square[i * MOST + clause[k]!]! += this.#held[this.#slot[gram[k]!]! * MOST + clause[k]!]! * share[k]!;
  }

  /** Makes a sentence ready to be compared with; to be called before another is held. */
  prepare(s: number): void {
    if (this.#square[s * MOST]! < 0) this.hold(s);
  }

  /** Compares the held sentence with another, prepared before; returns the dot product of the whole sentences. */
  compare(j: number): number {
    const { at, gram, clause, share } = this.grams;
    const product = this.#product.fill(0);
    const [slots, held, clauses, end] = [this.#slot, this.#held, this.#clausesHeld, at[j + 1]!];
    for (let k = at[j]!; k < end; k++) {
      const slot = slots[gram[k]!]! * MOST;
      if (slot === 0) continue;
      const q = clause[k]!;
      for (let p = 0; p < clauses; p++) product[p * MOST + q]! += held[slot + p]! * share[k]!;
    }
    return this.#summarise(j);
  }

  #summarise(j: number): number {
    const square = this.#square;
    const product = this.#product;
    const [si, sj] = [this.#i * MOST, j * MOST];
    let dot = 0;
    let bestP = -1;
    let bestQ = -1;
    this.best = 0;
    this.covered = 0;
    const rows = this.#rows.fill(0);
    const columns = this.#columns.fill(0);
    const [countI, countJ] = [this.#clausesHeld, this.#count(j)];
    for (let p = 0; p < countI; p++) {
      for (let q = 0; q < countJ; q++) {
        const value = product[p * MOST + q]!;
        if (value === 0) continue;
        dot += value;
        rows[p]! += value;
        columns[q]! += value;
        const cosine = value / Math.sqrt(square[si + p]! * square[sj + q]!);
        if (cosine > this.best) {
          this.best = cosine;
          bestP = p;
          bestQ = q;
        }
      }
    }
    this.second = 0;
    for (let p = 0; p < Math.max(countI, countJ); p++) {
      if (rows[p]! > 0) this.covered = Math.max(this.covered, Math.min(1, rows[p]! / square[si + p]!));
      if (columns[p]! > 0) this.covered = Math.max(this.covered, Math.min(1, columns[p]! / square[sj + p]!));
      for (let q = 0; q < countJ; q++) {
        if (p === bestP || q === bestQ || product[p * MOST + q] === 0) continue;
        this.second = Math.max(this.second, product[p * MOST + q]! / Math.sqrt(square[si + p]! * square[sj + q]!));
      }
    }
    return dot;
  }
}
