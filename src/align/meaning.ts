import type { Candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';

/** Sentences whose cosines with one another are the measure of the set: all of a small one, evenly spread in a large one. */
const SAMPLED = 300;
/** Below this spread of cosines, differences are rounding: a provider that finds everything alike finds nothing. */
const LEAST_SPREAD = 0.03;
/** Nearer than this is near beyond doubt; unbounded, the same words would drown all else. */
const NEAREST = 6;

/**
 * How near sentences are in meaning, by vectors from outside.
 *
 * Models differ in how high their cosines run, and sentences on one event are all alike. So nearness is the cosine above
 * the median of sentences of different articles, in units of how far the lower sixth lies below it (the standard deviation
 * of a normal distribution; matches, which lie above, do not widen it).
 */
export class Meaning {
  readonly length: number;
  readonly #vectors: Float32Array;
  readonly #median: number;
  readonly #spread: number;

  /** Null where the articles come without vectors. */
  static of(corpus: Corpus): Meaning | null {
    return corpus.size > 0 && corpus.articles.every(({ vectors }) => vectors) ? new Meaning(corpus) : null;
  }

  private constructor(corpus: Corpus) {
    const { size, articles, article, index } = corpus;
    const vector = (s: number) => articles[article[s]!]!.vectors![index[s]!]!;
    this.length = vector(0).length;
    this.#vectors = new Float32Array(size * this.length);
    for (let s = 0; s < size; s++) {
      const norm = Math.hypot(...vector(s)) || 1;
      this.#vectors.set(vector(s).map((value) => value / norm), s * this.length);
    }
    const usual = this.#usual(corpus);
    this.#median = quantile(usual, 0.5);
    this.#spread = Math.max(LEAST_SPREAD, this.#median - quantile(usual, 0.16));
  }

  nearness(i: number, j: number): number {
    return Math.min(NEAREST, (this.#cosine(i, j) - this.#median) / this.#spread);
  }

  measure({ i, j }: Candidates): Float32Array {
    return Float32Array.from(i, (s, k) => this.nearness(s, j[k]!));
  }

  #cosine(i: number, j: number): number {
    const vectors = this.#vectors;
    let sum = 0;
    for (let p = i * this.length, q = j * this.length, end = p + this.length; p < end; p++, q++) sum += vectors[p]! * vectors[q]!;
    return sum;
  }

  /** Cosines of sentences of different articles, ascending. */
  #usual({ size, article }: Corpus): number[] {
    const step = Math.max(1, size / SAMPLED);
    const cosines: number[] = [];
    for (let p = 0; p < size; p += step) {
      for (let q = p + step; q < size; q += step) {
        const [i, j] = [Math.floor(p), Math.floor(q)];
        if (article[i] !== article[j]) cosines.push(this.#cosine(i, j));
      }
    }
    return cosines.sort((p, q) => p - q);
  }
}

function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.floor(share * (ascending.length - 1))] ?? 0;
}
