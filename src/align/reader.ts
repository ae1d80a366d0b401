import { pairIndex } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import type { ReaderRules, Sides } from './types.ts';

/** A link that a reader made, by sentence numbers of the corpus. */
export interface Pin {
  readonly i: readonly number[];
  readonly j: readonly number[];
}

/** What a reader said of two articles, by sentence numbers of the corpus. */
export class PairWords {
  readonly pins: readonly Pin[];
  readonly #pinned: ReadonlySet<number>;
  readonly #apart: ReadonlySet<number>;
  readonly #single: ReadonlySet<number>;

  constructor(private readonly size: number, pins: readonly Pin[], apart: readonly Pin[], single: readonly Pin[]) {
    this.pins = pins;
    this.#pinned = this.#codes(pins);
    this.#apart = this.#codes(apart);
    this.#single = this.#codes(single);
  }

  isPinned(i: number, j: number): boolean {
    return this.#pinned.has(i * this.size + j);
  }

  isSingle(i: number, j: number): boolean {
    return this.#single.has(i * this.size + j);
  }

  /** The candidates with those that are pinned; ascending. */
  candidates(found: Candidates): Candidates {
    if (this.#pinned.size === 0) return found;
    const { i, j } = found;
    const codes = [...new Set([...Array.from(i, (s, k) => s * this.size + j[k]!), ...this.#pinned])].sort((p, q) => p - q);
    return { i: Int32Array.from(codes, (code) => Math.floor(code / this.size)), j: Int32Array.from(codes, (code) => code % this.size) };
  }

  /** The values of candidates with one for every pair that is pinned, which comes later and wins, and one for those apart. */
  overruled(values: Float64Array, { i, j }: Candidates, { pinned, apart }: { pinned: number; apart: number }): Float64Array {
    if (this.#pinned.size === 0 && this.#apart.size === 0) return values;
    return values.map((value, k) => {
      const code = i[k]! * this.size + j[k]!;
      return this.#pinned.has(code) ? pinned : this.#apart.has(code) ? apart : value;
    });
  }

  #codes(sides: readonly Pin[]): Set<number> {
    return new Set(sides.flatMap(({ i, j }) => i.flatMap((s) => j.map((t) => s * this.size + t))));
  }
}

/** For each pair of articles, at `pairIndex`, what the reader said of it. */
export function pairWords(corpus: Corpus, rules: readonly ReaderRules[]): PairWords[] {
  const { size, articles } = corpus;
  const count = articles.length;
  const silent = new PairWords(size, [], [], []);
  const words = Array.from({ length: (count * (count - 1)) / 2 }, () => silent);
  for (const { a, b, pins, apart, single } of rules) {
    const [inA, inB] = [numbersOf(corpus, a), numbersOf(corpus, b)];
    const numbered = (sides: Sides): Pin => ({ i: known(sides.a, inA), j: known(sides.b, inB) });
    const isWhole = ({ i, j }: Pin, n: number) => i.length === pins[n]!.a.length && j.length === pins[n]!.b.length;
    words[pairIndex(a, b, count)] = new PairWords(size, pins.map(numbered).filter(isWhole), apart.map(numbered), single.map(numbered));
  }
  return words;
}

function numbersOf({ articleAt, index }: Corpus, article: number): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (let s = articleAt[article]!; s < articleAt[article + 1]!; s++) numbers.set(index[s]!, s);
  return numbers;
}

/** Bylines, datelines and credits have sentences and are no part of the corpus. */
function known(sentences: readonly number[], numbers: ReadonlyMap<number, number>): number[] {
  return sentences.flatMap((sentence) => numbers.get(sentence) ?? []);
}
