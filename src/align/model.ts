import type { Steps } from '../model.ts';
import { search } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { contextOf, CONTEXT_WIDTH } from './context.ts';
import { corpusOf } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { PairMeasures, WIDTH } from './features.ts';
import type { FeatureTable } from './features.ts';
import { gramsOf } from './grams.ts';
import type { Meter } from './meter.ts';
import type { AlignInput } from './types.ts';

/** A linear model: the weight of every feature, and the intercept. */
export interface Linear {
  readonly weights: ArrayLike<number>;
  readonly intercept: number;
}

/** Two linear stages and what turns the second's score into a probability. */
export interface Weights {
  readonly pair: Linear;
  readonly context: Linear;
  readonly calibration: { readonly slope: number; readonly intercept: number };
  /** The probability from which on links are kept, unless the reader moves it. */
  readonly threshold: number;
}

/** A set with its candidates and what was measured on each by itself; candidates of articles a < b at `pairIndex`. */
export interface Measured {
  readonly corpus: Corpus;
  readonly candidates: readonly Candidates[];
  readonly tables: readonly FeatureTable[];
}

export function* measure(articles: readonly AlignInput[], meter: Meter): Steps<Measured> {
  const corpus = yield* corpusOf(articles, meter);
  const grams = yield* gramsOf(corpus, meter);
  const { neighbours, candidates } = yield* search(corpus, grams, meter);
  const measures = new PairMeasures(corpus, grams, neighbours);
  yield* measures.prepare(meter);
  const tables: FeatureTable[] = [];
  meter.total = candidates.length;
  for (const pairs of candidates) {
    tables.push(yield* measures.measure(pairs, meter));
    meter.done++;
    yield meter.progress();
  }
  return { corpus, candidates, tables };
}

/** Probability, for every candidate, that a careful reader accepts the link. */
export function* probabilities({ corpus, candidates, tables }: Measured, weights: Weights, meter: Meter): Steps<Float64Array[]> {
  const logits = tables.map((table) => scores(table, WIDTH, weights.pair));
  const contexts = yield* contextOf(corpus, candidates, tables, logits, meter);
  const { slope, intercept } = weights.calibration;
  return contexts.map((table) => scores(table, CONTEXT_WIDTH, weights.context).map((z) => 1 / (1 + Math.exp(-(slope * z + intercept)))));
}

export function scores(table: Float32Array, width: number, { weights, intercept }: Linear): Float64Array {
  const result = new Float64Array(table.length / width);
  for (let k = 0; k < result.length; k++) {
    let z = intercept;
    for (let f = 0; f < width; f++) z += weights[f]! * table[k * width + f]!;
    result[k] = z;
  }
  return result;
}
