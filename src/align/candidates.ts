import type { Steps } from '../model.ts';
import type { Corpus } from './corpus.ts';
import type { Grams } from './grams.ts';
import type { Meaning } from './meaning.ts';
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
/** In a set of more sentences the faint ones are too many to be worth their time. */
const SMALL = 500;
/** Below this cosine stood 3 of 377 links that readers were sure of. */
const FLOOR = 0.03;
/** Candidates per sentence and other article: all that may matter in a small set, fewer when the set is large. */
const MOST = 12;
const LEAST = 3;
/** Where a counterpart is found for a sentence (a cosine from PLAIN on), what has not even this part of its cosine is noise. */
const PLAIN = 0.4;
const NOISE = 0.25;
/** Pairs looked at closely, per set, as far as LEAST allows: about a tenth of a second. */
const PAIRS = 40_000;
/** Sentences of each other article nearest in meaning that are looked at, whatever their words. */
const MEANT = 3;
/** Products of numbers that the nearest in meaning may take: some seconds. Past it, meaning only weighs what words found. */
const MEANT_WORK = 3e9;

export function pairIndex(a: number, b: number, articles: number): number {
  return (a * (2 * articles - a - 1)) / 2 + b - a - 1;
}

/** Finds what may belong together without comparing every sentence with every other. */
export function* search(corpus: Corpus, grams: Grams, meaning: Meaning | null, meter: Meter): Steps<Search> {
  const { size, articles, article } = corpus;
  const count = articles.length;
  const row = new Row(grams, size);
  yield meter.progress();
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
      const least = best.count > 0 && best.value[0]! >= PLAIN ? NOISE * best.value[0]! : 0;
      for (let n = 0; n < best.count && best.value[n]! >= least; n++) into.push(a < b ? i * size + best.item[n]! : best.item[n]! * size + i);
    }
    neighbours.add(i, row);
    if (meter.spend(row.visits + 20 * row.count)) yield meter.progress();
  }
  if (meaning && meaning.length * size ** 2 < MEANT_WORK) yield* addNearest(corpus, meaning, found, meter);
  yield meter.progress();
  const notCrossed = addTwins(corpus, found);
  yield meter.progress();
  const candidates: Candidates[] = [];
  for (const codes of found) {
    candidates.push(decoded(notCrossed ? codes.filter(notCrossed) : codes, size));
    if (meter.spend(DECODING * codes.length)) yield meter.progress();
  }
  return { neighbours: neighbours.done(), candidates };
}

/** Adds the pairs that are near in meaning: in other words altogether, they share no grams by which to be found. */
function* addNearest({ size, articles, articleAt, article }: Corpus, meaning: Meaning, found: number[][], meter: Meter): Steps<void> {
  const best = new Best(MEANT);
  for (let i = 0; i < size && !meter.exhausted; i++) {
    const a = article[i]!;
    for (let b = 0; b < articles.length; b++) {
      if (b === a) continue;
      best.clear();
      for (let j = articleAt[b]!; j < articleAt[b + 1]!; j++) best.offer(j, meaning.nearness(i, j));
      const into = found[a < b ? pairIndex(a, b, articles.length) : pairIndex(b, a, articles.length)]!;
      for (let n = 0; n < best.count; n++) into.push(a < b ? i * size + best.item[n]! : best.item[n]! * size + i);
    }
    if (meter.spend((size * meaning.length) / PRODUCTS)) yield meter.progress();
  }
}

/** Sorting and decoding a pair, in units of the meter. */
const DECODING = 20;

/** Products of two numbers in one unit of the meter. */
const PRODUCTS = 8;

/** The sentences similar to one sentence, found over the index of grams. */
class Row {
  count = 0;
  visits = 0;
  readonly sentence: Int32Array;
  readonly cosine: Float64Array;
  readonly #dot: Float64Array;
  readonly #touched: Int32Array;

  constructor(readonly grams: Grams, size: number) {
    this.sentence = new Int32Array(size);
    this.cosine = new Float64Array(size);
    this.#dot = new Float64Array(size);
    this.#touched = new Int32Array(size);
  }

  look(i: number): void {
    const { norm } = this.grams;
    const touched = this.#accumulate(i);
    const floor = norm.length > SMALL ? FLOOR : NEIGHBOUR_FLOOR;
    const [dot, met, own, sentence, cosine] = [this.#dot, this.#touched, norm[i]!, this.sentence, this.cosine];
    let count = 0;
    for (let t = 0; t < touched; t++) {
      const j = met[t]!;
      if (j !== i && dot[j]! >= floor * own * norm[j]!) sentence[count++] = j;
      else dot[j] = 0;
    }
    sentence.subarray(0, count).sort();
    for (let k = 0; k < count; k++) {
      const j = sentence[k]!;
      cosine[k] = dot[j]! / (own * norm[j]!);
      dot[j] = 0;
    }
    this.count = count;
  }

  /** Adds up the dot products with all sentences; returns how many were met. */
  #accumulate(i: number): number {
    // The innermost loop of all: its arrays stand in locals.
    const { at, gram, share, weight, postings: { at: lists, sentence, times } } = this.grams;
    const [dot, met] = [this.#dot, this.#touched];
    let touched = 0;
    let visits = 0;
    for (let k = at[i]!; k < at[i + 1]!; k++) {
      const g = gram[k]!;
      const from = lists[g]!;
      const end = lists[g + 1]!;
      if (from === end) continue;
      const w = weight[g]! * share[k]!;
      for (let e = from; e < end; e++) {
        const j = sentence[e]!;
        if (dot[j] === 0) met[touched++] = j;
        dot[j]! += w * times[e]!;
      }
      visits += end - from;
    }
    this.visits = visits;
    return touched;
  }
}

/** Keeps the best few of what it is offered; of equals, the first. */
class Best {
  count = 0;
  readonly item: Int32Array;
  readonly value: Float64Array;

  constructor(readonly most: number) {
    this.item = new Int32Array(most);
    this.value = new Float64Array(most);
  }

  clear(): void {
    this.count = 0;
  }

  offer(item: number, value: number): void {
    if (this.count === this.most && value <= this.value[this.most - 1]!) return;
    let at = this.count < this.most ? this.count++ : this.most - 1;
    while (at > 0 && this.value[at - 1]! < value) {
      this.value[at] = this.value[at - 1]!;
      this.item[at] = this.item[at - 1]!;
      at--;
    }
    this.value[at] = value;
    this.item[at] = item;
  }
}

const BINS = 1024;

class NeighbourList {
  readonly #at: Int32Array;
  #sentence = new Int32Array(1024);
  #cosine = new Float32Array(1024);
  readonly #bins = new Int32Array(BINS);
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

  /** A cosine that about NEIGHBOURS of the row reach, found by counting: sorting every row would cost more than finding it. */
  #nth(count: number, cosine: Float64Array): number {
    const bins = this.#bins.fill(0);
    for (let k = 0; k < count; k++) bins[Math.min(BINS - 1, Math.floor(cosine[k]! * BINS))]!++;
    let bin = BINS - 1;
    for (let above = bins[bin]!; bin > 0 && above + bins[bin - 1]! <= NEIGHBOURS; ) above += bins[--bin]!;
    return bin / BINS;
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

/**
 * Adds pairs of sentences of the very same words: the first with the first, the second with the second. Where both have
 * such a twin, they are not looked at with another's: tells which pairs may stay, or null where all may.
 */
function addTwins(corpus: Corpus, found: number[][]): ((code: number) => boolean) | null {
  const { size, article, articles } = corpus;
  const group = new Int32Array(size).fill(-1);
  const rank = new Int32Array(size);
  const counts = new Map<number, number>();
  const key = (g: number, a: number) => g * articles.length + a;
  const byRank = new Map<string, number[]>();
  let g = 0;
  for (const sentences of sameWords(corpus)) {
    for (const s of sentences) {
      const nth = counts.get(key(g, article[s]!)) ?? 0;
      counts.set(key(g, article[s]!), nth + 1);
      group[s] = g;
      rank[s] = nth;
      const twins = byRank.get(`${String(g)}:${String(nth)}`) ?? [];
      for (const i of twins) found[pairIndex(article[i]!, article[s]!, articles.length)]!.push(i * size + s);
      byRank.set(`${String(g)}:${String(nth)}`, [...twins, s]);
    }
    g++;
  }
  const crossed = (i: number, j: number) =>
    group[i]! >= 0 && group[i] === group[j] && rank[i] !== rank[j] &&
    rank[i]! < counts.get(key(group[j]!, article[j]!))! && rank[j]! < counts.get(key(group[i]!, article[i]!))!;
  return g === 0 ? null : (code) => !crossed(Math.floor(code / size), code % size);
}

/** Groups of two or more sentences of the same words. They are told by a hash: a collision only adds a candidate. */
function* sameWords({ size, wordAt, word }: Corpus): Generator<number[]> {
  const head = new Map<number, number>();
  const next = new Int32Array(size).fill(-1);
  const repeated = new Set<number>();
  for (let s = size - 1; s >= 0; s--) {
    const key = hashOf(word, wordAt[s]!, wordAt[s + 1]!);
    const after = head.get(key);
    if (after !== undefined) {
      next[s] = after;
      repeated.add(key);
    }
    head.set(key, s);
  }
  for (const key of repeated) {
    const group: number[] = [];
    for (let s = head.get(key)!; s >= 0; s = next[s]!) group.push(s);
    yield group;
  }
}

function hashOf(word: Int32Array, from: number, to: number): number {
  let [high, low] = [to - from, 1];
  for (let p = from; p < to; p++) {
    high = Math.imul(high ^ word[p]!, 0x9e3779b1);
    low = Math.imul(low + word[p]!, 0x85ebca6b) ^ (low >>> 13);
  }
  return (high >>> 0) * 2 ** 20 + ((low >>> 0) & 0xfffff);
}

/** Ascending, without repetition. */
function decoded(codes: readonly number[], size: number): Candidates {
  const sorted = Float64Array.from(codes).sort();
  let count = 0;
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[count++] = sorted[k]!;
  const [i, j] = [new Int32Array(count), new Int32Array(count)];
  for (let k = 0; k < count; k++) {
    i[k] = Math.floor(sorted[k]! / size);
    j[k] = sorted[k]! % size;
  }
  return { i, j };
}
