import type { Steps } from '../model.ts';
import { pairIndex } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { countedIn } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { PAIR_FEATURES, WIDTH } from './features.ts';
import type { FeatureTable, PairFeature } from './features.ts';
import type { Meter } from './meter.ts';
import { Course } from './course.ts';
import { PairIndex } from './pair-index.ts';
import { strangenessOf } from './strangeness.ts';
import { ThirdArticles } from './third.ts';

/** What is measured on a pair among the others: rivals for its sentences, its neighbours, the other articles. */
const OWN = [
  'first', 'behindBoth', 'ahead', 'rank', 'diagonal', 'knight', 'sameBlocks',
  'inOrder', 'thirdBest', 'noise', 'expected', 'stranger',
] as const;
/** Measures of the pair itself that the second stage weighs again. */
const AGAIN: readonly PairFeature[] = ['gramsRaw', 'clause', 'apart', 'headlines', 'statement', 'captionBody', 'rarest', 'secondRarest'];
export const CONTEXT_FEATURES: readonly string[] = [...OWN, ...AGAIN];
export const CONTEXT_WIDTH = CONTEXT_FEATURES.length;
const AGAIN_AT = AGAIN.map((name) => PAIR_FEATURES.indexOf(name));

/** Logit of a pair that is no candidate. */
export const ABSENT = -7;
const PAIR_COST = 60;

export function* contextOf(
  corpus: Corpus,
  candidates: readonly Candidates[],
  tables: readonly FeatureTable[],
  logits: readonly Float64Array[],
  meter: Meter,
  /** The logits before a reader's word on single pairs, by which the set as a whole is not judged. */
  free: readonly Float64Array[] = logits,
): Steps<Float32Array[]> {
  const count = corpus.articles.length;
  const third = new ThirdArticles(corpus, candidates, logits);
  yield meter.progress();
  const grids: Grid[] = [];
  for (const [p, pairs] of candidates.entries()) {
    grids.push(new Grid(pairs, logits[p]!));
    if (meter.spend(PAIR_COST * pairs.i.length)) yield meter.progress();
  }
  const noise = noiseOf(ofCounted(corpus, free.map((list, p) => (list === logits[p] ? grids[p]! : new Grid(candidates[p]!, list)))));
  yield meter.progress();
  const strangeness = strangenessOf(corpus, candidates, tables);
  const result: Float32Array[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const at = pairIndex(a, b, count);
      const { i, j } = candidates[at]!;
      const rows = new Float32Array(i.length * CONTEXT_WIDTH);
      const [grid, table] = [grids[at]!, tables[at]!];
      if (meter.spend(PAIR_COST * i.length)) yield meter.progress();
      const blocks = new BlockRivals(corpus, candidates[at]!, logits[at]!);
      if (meter.spend(PAIR_COST * i.length)) yield meter.progress();
      const course = new Course(candidates[at]!, logits[at]!);
      const strange = strangeness[a]! + strangeness[b]!;
      for (let k = 0; k < i.length; k++) {
        if (k === 0 || i[k] !== i[k - 1]) third.hold(i[k]!);
        let f = k * CONTEXT_WIDTH;
        // In the order of OWN; an array for each pair would cost more than the measuring.
        f = grid.own(k, rows, f);
        rows[f++] = blocks.other(k);
        rows[f++] = course.inOrder(i[k]!, j[k]!);
        rows[f++] = third.through(j[k]!);
        rows[f++] = noise;
        rows[f++] = grid.expected(k);
        rows[f++] = strange;
        for (const again of AGAIN_AT) rows[f++] = table[k * WIDTH + again]!;
        if (meter.spend(PAIR_COST)) yield meter.progress();
      }
      result.push(rows);
    }
  }
  return result;
}

const chance = (logit: number) => 1 / (1 + Math.exp(-logit));
const clamp = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));

/** The candidates of two articles as a sparse table of logits. */
class Grid {
  readonly #places: PairIndex;
  readonly #rows: Lines;
  readonly #columns: Lines;

  constructor(readonly pairs: Candidates, readonly logit: Float64Array) {
    this.#places = new PairIndex(pairs.i, pairs.j);
    this.#rows = new Lines(pairs.i, logit);
    this.#columns = new Lines(pairs.j, logit);
  }

  at(i: number, j: number): number {
    const place = this.#places.of(i, j);
    return place < 0 ? ABSENT : Math.max(ABSENT, this.logit[place]!);
  }

  /** Writes what the pair is among its rivals and neighbours; returns where to go on. */
  own(k: number, rows: Float32Array, f: number): number {
    const v = this.logit[k]!;
    const i = this.pairs.i[k]!;
    const j = this.pairs.j[k]!;
    const dr = clamp(v - this.#rows.bestOther(i, v), 4);
    const dc = clamp(v - this.#columns.bestOther(j, v), 4);
    const rankI = this.#rows.rank(i, v);
    const rankJ = this.#columns.rank(j, v);
    const diagonal = Math.max(this.at(i - 1, j - 1), this.at(i + 1, j + 1));
    const knight = Math.max(this.at(i - 1, j - 2), this.at(i - 2, j - 1), this.at(i + 1, j + 2), this.at(i + 2, j + 1), this.at(i - 1, j + 1), this.at(i + 1, j - 1));
    rows[f++] = v;
    rows[f++] = Math.min(0, Math.max(dr, dc));
    rows[f++] = Math.max(0, Math.min(dr, dc));
    rows[f++] = 1 / (1 + Math.min(rankI, rankJ));
    rows[f++] = Math.max(0, 6 + diagonal);
    rows[f++] = Math.max(0, 6 + knight);
    return f;
  }

  /** Links expected in row and column besides this pair. */
  expected(k: number): number {
    const p = chance(this.logit[k]!);
    return Math.log(1 + this.#rows.expected(this.pairs.i[k]!) + this.#columns.expected(this.pairs.j[k]!) - 2 * p);
  }

  thirdBest(): number[] {
    return [...this.#rows.thirdBest(), ...this.#columns.thirdBest()];
  }
}

const key = (i: number, j: number) => i * 2 ** 26 + j;

/** The logits of a table's rows, or columns, best first, and how many links they make likely. */
class Lines {
  readonly #lines = new Map<number, { readonly sorted: number[]; expected: number }>();

  constructor(line: Int32Array, logit: Float64Array) {
    for (let k = 0; k < line.length; k++) {
      const known = this.#lines.get(line[k]!);
      if (known) known.sorted.push(logit[k]!);
      else this.#lines.set(line[k]!, { sorted: [logit[k]!], expected: 0 });
    }
    for (const known of this.#lines.values()) {
      if (known.sorted.length > 1) known.sorted.sort((p, q) => q - p);
      for (const v of known.sorted) known.expected += chance(v);
    }
  }

  bestOther(line: number, own: number): number {
    const { sorted } = this.#lines.get(line)!;
    return (sorted[0] === own ? sorted[1] : sorted[0]) ?? ABSENT;
  }

  rank(line: number, own: number): number {
    return this.#lines.get(line)!.sorted.indexOf(own);
  }

  expected(line: number): number {
    return this.#lines.get(line)!.expected;
  }

  thirdBest(): number[] {
    return [...this.#lines.values()].map(({ sorted }) => Math.max(-8, sorted[2] ?? -8));
  }
}

/** What concerns two articles that count: those left out must not change how the others are judged. */
function ofCounted(corpus: Corpus, grids: readonly Grid[]): Grid[] {
  const counted = countedIn(corpus);
  return counted.flatMap((b, n) => counted.slice(0, n).map((a) => grids[pairIndex(a, b, corpus.articles.length)]!));
}

/** The 75 % quantile of every sentence's third best logit: how high scores run in this set without a link. */
function noiseOf(grids: readonly Grid[]): number {
  const thirds = grids.flatMap((grid) => grid.thirdBest()).sort((p, q) => p - q);
  return thirds.length ? thirds[Math.floor(0.75 * (thirds.length - 1))]! : -8;
}

/** The best other pair between the same two blocks. */
class BlockRivals {
  readonly #best = new Map<number, [number, number]>();

  constructor(readonly corpus: Corpus, readonly pairs: Candidates, readonly logit: Float64Array) {
    for (let k = 0; k < logit.length; k++) {
      const v = logit[k]!;
      const best = this.#best.get(this.#key(k));
      if (!best) this.#best.set(this.#key(k), [v, ABSENT]);
      else if (v > best[0]) this.#best.set(this.#key(k), [v, best[0]]);
      else if (v > best[1]) best[1] = v;
    }
  }

  other(k: number): number {
    const [first, second] = this.#best.get(this.#key(k))!;
    return Math.max(0, 6 + (first === this.logit[k] ? second : first));
  }

  #key(k: number): number {
    return key(this.corpus.block[this.pairs.i[k]!]!, this.corpus.block[this.pairs.j[k]!]!);
  }
}
