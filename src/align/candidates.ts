import type { Steps } from '../model.ts';
import type { Corpus } from './corpus.ts';
import type { Grams } from './grams.ts';
import type { Meter } from './meter.ts';

/** For every sentence the most similar sentences of the whole set, ascending by number. */
export interface Neighbours {
  readonly at: Int32Array;
  readonly sentence: Int32Array;
  /** Cosine of the grams. */
  readonly cosine: Float32Array;
}

/** Pairs of sentences of two articles that are worth a closer look, ascending by (i, j). */
export interface Candidates {
  readonly i: Int32Array;
  readonly j: Int32Array;
}

export interface Search {
  readonly neighbours: Neighbours;
  /** Candidates of articles a < b stand at `pairIndex(a, b, articles)`. */
  readonly candidates: readonly Candidates[];
}

/** Similar sentences remembered per sentence; what is below them is noise. */
const NEIGHBOURS = 128;
const NEIGHBOUR_FLOOR = 0.01;
/** Below this cosine stood 3 of 377 links that readers were sure of. */
const FLOOR = 0.03;
/** Candidates per sentence and other article: all that may matter in a small set, fewer when the set is large. */
const MOST = 40;
const LEAST = 5;
/** Pairs looked at closely, per set: about a second. */
const PAIRS = 200_000;
/** Entries of the index visited, per set: about a second. A large set looks up only its rarest grams. */
const VISITS = 60_000_000;
const LEAST_VISITS = 2000;

export function pairIndex(a: number, b: number, articles: number): number {
  return (a * (2 * articles - a - 1)) / 2 + b - a - 1;
}

/** Finds what may belong together without comparing every sentence with every other. */
export function* search(corpus: Corpus, grams: Grams, meter: Meter): Steps<Search> {
  const { size, articles, article } = corpus;
  const count = articles.length;
  const row = new Row(grams, size, Math.max(LEAST_VISITS, Math.floor(VISITS / Math.max(1, size))));
  const perRow = Math.round(Math.min(MOST, Math.max(LEAST, PAIRS / Math.max(1, size * (count - 1)))));
  const found: number[][] = Array.from({ length: (count * (count - 1)) / 2 }, () => []);
  const neighbours = new NeighbourList(size);
  const best = new Best(perRow);
  for (let i = 0; i < size && !meter.exhausted; i++) {
    row.look(i);
    const a = article[i]!;
    for (let k = 0; k < row.count; ) {
      const b = article[row.sentence[k]!]!;
      best.clear();
      for (; k < row.count && article[row.sentence[k]!] === b; k++) if (row.cosine[k]! >= FLOOR) best.offer(row.sentence[k]!, row.cosine[k]!);
      if (a === b) continue;
      const into = found[a < b ? pairIndex(a, b, count) : pairIndex(b, a, count)]!;
      for (let n = 0; n < best.count; n++) into.push(a < b ? i * size + best.item[n]! : best.item[n]! * size + i);
    }
    neighbours.add(i, row);
    if (meter.spend(row.visits + 20 * row.count)) yield meter.progress();
  }
  addTwins(corpus, found);
  return { neighbours: neighbours.done(), candidates: found.map((codes) => decoded(codes, size)) };
}

/** The sentences similar to one sentence, found over the index of grams. */
class Row {
  count = 0;
  visits = 0;
  readonly sentence: Int32Array;
  readonly cosine: Float64Array;
  readonly #dot: Float64Array;
  readonly #touched: Int32Array;
  #rarest = new Float64Array(1024);

  constructor(readonly grams: Grams, size: number, readonly mostVisits: number) {
    this.sentence = new Int32Array(size);
    this.cosine = new Float64Array(size);
    this.#dot = new Float64Array(size);
    this.#touched = new Int32Array(size);
  }

  look(i: number): void {
    const { norm } = this.grams;
    const touched = this.#accumulate(i);
    this.count = 0;
    for (let t = 0; t < touched; t++) {
      const j = this.#touched[t]!;
      if (j !== i && this.#dot[j]! >= NEIGHBOUR_FLOOR * norm[i]! * norm[j]!) this.sentence[this.count++] = j;
      else this.#dot[j] = 0;
    }
    this.sentence.subarray(0, this.count).sort();
    for (let k = 0; k < this.count; k++) {
      const j = this.sentence[k]!;
      this.cosine[k] = this.#dot[j]! / (norm[i]! * norm[j]!);
      this.#dot[j] = 0;
    }
  }

  /** Adds up the dot products with all sentences; rarest grams first if they cannot all be looked up. */
  #accumulate(i: number): number {
    const { at, gram, share, postings, weight } = this.grams;
    const from = at[i]!;
    const to = at[i + 1]!;
    let touched = 0;
    this.visits = 0;
    let wanted = 0;
    for (let k = from; k < to; k++) wanted += postings.at[gram[k]! + 1]! - postings.at[gram[k]!]!;
    const order = wanted > this.mostVisits ? this.#byRarity(from, to) : null;
    for (let k = from; k < to; k++) {
      const g = order ? order[k - from]! % GRAM_BASE : gram[k]!;
      const end = postings.at[g + 1]!;
      if (order && this.visits + end - postings.at[g]! > this.mostVisits) break;
      const w = weight[g]! * (order ? 1 : share[k]!);
      for (let e = postings.at[g]!; e < end; e++) {
        const j = postings.sentence[e]!;
        if (this.#dot[j] === 0) this.#touched[touched++] = j;
        this.#dot[j]! += w * postings.times[e]!;
      }
      this.visits += end - postings.at[g]!;
    }
    return touched;
  }

  /** Grams of the sentence, the rarest first, packed with how often they stand in the set. */
  #byRarity(from: number, to: number): Float64Array {
    const { gram, postings } = this.grams;
    if (this.#rarest.length < to - from) this.#rarest = new Float64Array(2 * (to - from));
    const list = this.#rarest.subarray(0, to - from);
    for (let k = from; k < to; k++) {
      const g = gram[k]!;
      list[k - from] = (postings.at[g + 1]! - postings.at[g]!) * GRAM_BASE + g;
    }
    return list.sort();
  }
}

const GRAM_BASE = 2 ** 26;

/** Keeps the best few of what it is offered; of equals, the first. */
class Best {
  count = 0;
  readonly item: Int32Array;
  readonly #value: Float64Array;

  constructor(readonly most: number) {
    this.item = new Int32Array(most);
    this.#value = new Float64Array(most);
  }

  clear(): void {
    this.count = 0;
  }

  offer(item: number, value: number): void {
    if (this.count === this.most && value <= this.#value[this.most - 1]!) return;
    let at = this.count < this.most ? this.count++ : this.most - 1;
    while (at > 0 && this.#value[at - 1]! < value) {
      this.#value[at] = this.#value[at - 1]!;
      this.item[at] = this.item[at - 1]!;
      at--;
    }
    this.#value[at] = value;
    this.item[at] = item;
  }
}

class NeighbourList {
  readonly #at: Int32Array;
  #sentence = new Int32Array(1024);
  #cosine = new Float32Array(1024);
  #end = 0;

  constructor(size: number) {
    this.#at = new Int32Array(size + 1);
  }

  add(i: number, { count, sentence, cosine }: Row): void {
    const least = count > NEIGHBOURS ? this.#nth(count, cosine) : 0;
    this.#reserve(NEIGHBOURS);
    const limit = this.#end + NEIGHBOURS;
    for (let k = 0; k < count && this.#end < limit; k++) {
      if (cosine[k]! < least) continue;
      this.#sentence[this.#end] = sentence[k]!;
      this.#cosine[this.#end++] = cosine[k]!;
    }
    this.#at[i + 1] = this.#end;
  }

  done(): Neighbours {
    for (let i = 1; i < this.#at.length; i++) this.#at[i] = Math.max(this.#at[i]!, this.#at[i - 1]!);
    return { at: this.#at, sentence: this.#sentence, cosine: this.#cosine };
  }

  #nth(count: number, cosine: Float64Array): number {
    const sorted = cosine.slice(0, count).sort();
    return sorted[count - NEIGHBOURS]!;
  }

  #reserve(more: number): void {
    if (this.#end + more <= this.#sentence.length) return;
    const sentence = new Int32Array(2 * this.#sentence.length);
    sentence.set(this.#sentence);
    this.#sentence = sentence;
    const cosine = new Float32Array(sentence.length);
    cosine.set(this.#cosine);
    this.#cosine = cosine;
  }
}

/** Sentences of the very same words are always looked at: the first with the first, the second with the second. */
function addTwins({ size, article, wordAt, word }: Corpus, found: number[][]): void {
  const twins = new Map<string, number[]>();
  const seen = new Map<string, number>();
  for (let s = 0; s < size; s++) {
    const words = word.subarray(wordAt[s]!, wordAt[s + 1]!).join();
    const here = `${String(article[s]!)}:${words}`;
    const nth = seen.get(here) ?? 0;
    seen.set(here, nth + 1);
    const key = `${String(nth)}:${words}`;
    const list = twins.get(key);
    if (list) list.push(s);
    else twins.set(key, [s]);
  }
  const articles = Math.round((1 + Math.sqrt(1 + 8 * found.length)) / 2);
  for (const list of twins.values()) {
    for (const [n, i] of list.entries()) {
      for (const j of list.slice(n + 1)) found[pairIndex(article[i]!, article[j]!, articles)]!.push(i * size + j);
    }
  }
}

/** Ascending, without repetition. */
function decoded(codes: readonly number[], size: number): Candidates {
  const sorted = Float64Array.from(codes).sort().filter((code, k, all) => k === 0 || code !== all[k - 1]);
  return { i: Int32Array.from(sorted, (code) => Math.floor(code / size)), j: Int32Array.from(sorted, (code) => code % size) };
}
