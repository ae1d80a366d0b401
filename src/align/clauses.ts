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
  readonly #held: Float32Array;
  readonly #any: Uint8Array;
  readonly #square: Float64Array;
  readonly #product = new Float64Array(MOST * MOST);
  #i = -1;

  constructor(readonly corpus: Corpus, readonly grams: Grams) {
    this.#held = new Float32Array(grams.count * MOST);
    this.#any = new Uint8Array(grams.count);
    this.#square = new Float64Array(corpus.size * MOST).fill(-1);
  }

  /** Takes the sentence that others are compared with. */
  hold(i: number): void {
    this.#let();
    const { at, gram, clause, share, weight } = this.grams;
    for (let k = at[i]!; k < at[i + 1]!; k++) {
      this.#held[gram[k]! * MOST + clause[k]!]! += weight[gram[k]!]! * share[k]!;
      this.#any[gram[k]!] = 1;
    }
    this.#i = i;
    this.#measure(i);
  }

  #let(): void {
    if (this.#i < 0) return;
    const { at, gram } = this.grams;
    for (let k = at[this.#i]!; k < at[this.#i + 1]!; k++) {
      this.#held.fill(0, gram[k]! * MOST, gram[k]! * MOST + MOST);
      this.#any[gram[k]!] = 0;
    }
  }

  /** Squared lengths of the clauses of the held sentence. */
  #measure(i: number): void {
    if (this.#square[i * MOST]! >= 0) return;
    const { at, gram, clause, share } = this.grams;
    this.#square.fill(0, i * MOST, i * MOST + MOST);
    for (let k = at[i]!; k < at[i + 1]!; k++) this.#square[i * MOST + clause[k]!]! += this.#held[gram[k]! * MOST + clause[k]!]! * share[k]!;
  }

  /** Squared lengths of the clauses of another sentence, which costs holding it once. */
  #squares(j: number): void {
    if (this.#square[j * MOST]! >= 0) return;
    const i = this.#i;
    this.hold(j);
    this.hold(i);
  }

  /** Compares the held sentence with another; returns the dot product of the whole sentences. */
  compare(j: number): number {
    this.#squares(j);
    const { at, gram, clause, share } = this.grams;
    const product = this.#product.fill(0);
    for (let k = at[j]!; k < at[j + 1]!; k++) {
      const g = gram[k]!;
      if (this.#any[g] === 0) continue;
      const q = clause[k]!;
      for (let p = 0; p < MOST; p++) product[p * MOST + q]! += this.#held[g * MOST + p]! * share[k]!;
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
    const rows = new Float64Array(MOST);
    const columns = new Float64Array(MOST);
    for (let p = 0; p < MOST; p++) {
      for (let q = 0; q < MOST; q++) {
        const value = product[p * MOST + q]!;
        if (value === 0) continue;
        dot += value;
        rows[p]! += value;
        columns[q]! += value;
        const cosine = value / Math.sqrt(square[si + p]! * square[sj + q]!);
        if (cosine > this.best) [this.best, bestP, bestQ] = [cosine, p, q];
      }
    }
    this.second = 0;
    for (let p = 0; p < MOST; p++) {
      if (rows[p]! > 0) this.covered = Math.max(this.covered, Math.min(1, rows[p]! / square[si + p]!));
      if (columns[p]! > 0) this.covered = Math.max(this.covered, Math.min(1, columns[p]! / square[sj + p]!));
      for (let q = 0; q < MOST; q++) {
        if (p === bestP || q === bestQ || product[p * MOST + q] === 0) continue;
        this.second = Math.max(this.second, product[p * MOST + q]! / Math.sqrt(square[si + p]! * square[sj + q]!));
      }
    }
    return dot;
  }
}
