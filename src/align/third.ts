import type { Candidates } from './candidates.ts';
import { countedIn } from './corpus.ts';
import type { Corpus } from './corpus.ts';

/** Pairs less likely than this lend no support. */
const LEAST = -4;
/** Support that a pair gets without a third article. */
const NONE = -8;

/** If a sentence of a third article belongs to both, the two belong together; articles never counted lend no support. */
export class ThirdArticles {
  readonly #at: Int32Array;
  readonly #other: Int32Array;
  readonly #logit: Float64Array;
  readonly #held: Float64Array;
  readonly #article: Int32Array;
  readonly #counted: ReadonlySet<number>;
  #i = -1;

  constructor(corpus: Corpus, candidates: readonly Candidates[], logits: readonly Float64Array[]) {
    const { size } = corpus;
    this.#article = corpus.article;
    this.#counted = new Set(countedIn(corpus));
    this.#at = new Int32Array(size + 1);
    this.#held = new Float64Array(size).fill(NONE);
    each(candidates, logits, (i, j) => {
      this.#at[i + 1]!++;
      this.#at[j + 1]!++;
    });
    for (let s = 0; s < size; s++) this.#at[s + 1]! += this.#at[s]!;
    const end = this.#at.slice();
    this.#other = new Int32Array(this.#at[size]!);
    this.#logit = new Float64Array(this.#at[size]!);
    each(candidates, logits, (i, j, v) => {
      this.#logit[end[i]!] = this.#logit[end[j]!] = v;
      this.#other[end[i]!++] = j;
      this.#other[end[j]!++] = i;
    });
  }

  hold(i: number): void {
    if (this.#i >= 0) this.#each(this.#i, (k) => (this.#held[k] = NONE));
    this.#each(i, (k, v) => {
      if (this.#counted.has(this.#article[k]!)) this.#held[k] = v;
    });
    this.#i = i;
  }

  /** Support for (held, j): the best third sentence, counted by the weaker of its two pairs. */
  through(j: number): number {
    let best = NONE;
    for (let e = this.#at[j]!; e < this.#at[j + 1]!; e++) {
      const other = this.#held[this.#other[e]!]!;
      if (other !== NONE) best = Math.max(best, Math.min(this.#logit[e]!, other));
    }
    return Math.max(0, 6 + best);
  }

  #each(s: number, visit: (other: number, logit: number) => void): void {
    for (let e = this.#at[s]!; e < this.#at[s + 1]!; e++) visit(this.#other[e]!, this.#logit[e]!);
  }
}

function each(candidates: readonly Candidates[], logits: readonly Float64Array[], visit: (i: number, j: number, v: number) => void): void {
  candidates.forEach(({ i, j }, p) => {
    for (let k = 0; k < i.length; k++) if (logits[p]![k]! > LEAST) visit(i[k]!, j[k]!, logits[p]![k]!);
  });
}
