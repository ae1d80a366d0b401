import type { Steps } from '../model.ts';
import { pairIndex } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { countedIn } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { PAIR_FEATURES, WIDTH } from './features.ts';
import type { FeatureTable, PairFeature } from './features.ts';
import type { Meter } from './meter.ts';
import { BlockPairs } from './block-pairs.ts';
import { Course } from './course.ts';
import { ABSENT, chance, Lines } from './lines.ts';
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

const PAIR_COST = 60;
/** Third best logits are told apart down to here. */
const LEAST_THIRD = -8;

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
    grids.push(yield* Grid.of(pairs, logits[p]!, meter));
  }
  const unruled: Grid[] = [];
  for (const [p, list] of free.entries()) unruled.push(list === logits[p] ? grids[p]! : yield* Grid.of(candidates[p]!, list, meter));
  yield meter.progress();
  const noise = noiseOf(ofCounted(corpus, unruled));
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
      const blockRivals = yield* blockRivalsOf(corpus, candidates[at]!, logits[at]!, meter);
      if (meter.spend(PAIR_COST * i.length)) yield meter.progress();
      const course = new Course(candidates[at]!, logits[at]!);
      const strange = strangeness[a]! + strangeness[b]!;
      for (let k = 0; k < i.length; k++) {
        if (k === 0 || i[k] !== i[k - 1]) third.hold(i[k]!);
        let f = k * CONTEXT_WIDTH;
        // In the order of OWN; an array for each pair would cost more than the measuring.
        f = grid.own(k, rows, f);
        rows[f++] = blockRivals[k]!;
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

const clamp = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));

/** The candidates of two articles as a sparse table of logits. */
class Grid {
  static *of(pairs: Candidates, logit: Float64Array, meter: Meter): Steps<Grid> {
    const rows = yield* Lines.of(pairs.i, logit, meter);
    const columns = yield* Lines.of(pairs.j, logit, meter);
    return new Grid(pairs, logit, new PairIndex(pairs.i, pairs.j), rows, columns);
  }

  private constructor(
    readonly pairs: Candidates,
    readonly logit: Float64Array,
    private readonly places: PairIndex,
    private readonly rows: Lines,
    private readonly columns: Lines,
  ) {}

  at(i: number, j: number): number {
    const place = this.places.of(i, j);
    return place < 0 ? ABSENT : Math.max(ABSENT, this.logit[place]!);
  }

  /** Writes what the pair is among its rivals and neighbours; returns where to go on. */
  own(k: number, rows: Float32Array, f: number): number {
    const v = this.logit[k]!;
    const i = this.pairs.i[k]!;
    const j = this.pairs.j[k]!;
    const dr = clamp(v - this.rows.bestOther(i, v), 4);
    const dc = clamp(v - this.columns.bestOther(j, v), 4);
    const rankI = this.rows.rank(i, v);
    const rankJ = this.columns.rank(j, v);
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
    return Math.log(1 + this.rows.expected(this.pairs.i[k]!) + this.columns.expected(this.pairs.j[k]!) - 2 * p);
  }

  thirdBest(): number[] {
    return [...this.rows.thirdBest(LEAST_THIRD), ...this.columns.thirdBest(LEAST_THIRD)];
  }
}

/** What concerns two articles that count: those left out must not change how the others are judged. */
function ofCounted(corpus: Corpus, grids: readonly Grid[]): Grid[] {
  const counted = countedIn(corpus);
  return counted.flatMap((b, n) => counted.slice(0, n).map((a) => grids[pairIndex(a, b, corpus.articles.length)]!));
}

/** The 75 % quantile of every sentence's third best logit: how high scores run in this set without a link. */
function noiseOf(grids: readonly Grid[]): number {
  const thirds = Float64Array.from(grids.flatMap((grid) => grid.thirdBest())).sort();
  return thirds.length ? thirds[Math.floor(0.75 * (thirds.length - 1))]! : LEAST_THIRD;
}

/** For every pair, the best other pair between the same two blocks. */
function* blockRivalsOf({ block }: Corpus, pairs: Candidates, logit: Float64Array, meter: Meter): Steps<Float64Array> {
  const rivals = new Float64Array(logit.length);
  const among = new BlockPairs(block, pairs);
  const [best, second] = [new Float64Array(among.size), new Float64Array(among.size)];
  for (const [from, to] of among.runs()) {
    for (let k = from; k < to; k++) {
      const [b, v] = [among.of(k), logit[k]!];
      if (among.isNew(b)) [best[b], second[b]] = [v, ABSENT];
      else if (v > best[b]!) [best[b], second[b]] = [v, best[b]!];
      else if (v > second[b]!) second[b] = v;
    }
    for (let k = from; k < to; k++) rivals[k] = Math.max(0, 6 + (best[among.of(k)] === logit[k] ? second : best)[among.of(k)]!);
    if (meter.spend(PAIR_COST * (to - from))) yield meter.progress();
  }
  return rivals;
}
