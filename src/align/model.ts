import type { Steps } from '../model.ts';
import { search } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { contextOf, CONTEXT_WIDTH } from './context.ts';
import { corpusOf } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { PairMeasures, WIDTH } from './features.ts';
import type { FeatureTable } from './features.ts';
import { gramsOf } from './grams.ts';
import { ABSENT } from './lines.ts';
import { Meaning } from './meaning.ts';
import type { Meter } from './meter.ts';
import { pairWords, type PairWords } from './reader.ts';
import type { AlignInput, ReaderRules } from './types.ts';

/** A linear model: the weight of every feature, and the intercept. */
export interface Linear {
  readonly weights: ArrayLike<number>;
  readonly intercept: number;
}

/** What turns a score of the second stage into a probability. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** The same where it is known how near sentences are in meaning. */
export interface MeaningWeights extends Calibration {
  readonly nearness: number;
}

/** Two linear stages, what turns the second's score into a probability, and what tells a rewritten statement from one in common. */
export interface Weights {
  readonly pair: Linear;
  readonly context: Linear;
  readonly relation: Linear;
  readonly calibration: Calibration;
  /** The probability from which on links are kept, unless the reader moves it. */
  readonly threshold: number;
}

/** A set with its candidates and what was measured on each by itself; candidates of articles a < b at `pairIndex`. */
export interface Measured {
  readonly corpus: Corpus;
  readonly candidates: readonly Candidates[];
  readonly tables: readonly FeatureTable[];
  /** How near the candidates are in meaning; null where nobody told. */
  readonly nearness: readonly Float32Array[] | null;
  /** What a reader said of each pair of articles. */
  readonly reader: readonly PairWords[];
}

/** First scores of pairs that a reader linked, as of the surest, and of those called unlike: so they stand to their rivals. */
const READERS = { pinned: 6, apart: ABSENT };

export function* measure(articles: readonly AlignInput[], meter: Meter, rules: readonly ReaderRules[] = []): Steps<Measured> {
  const corpus = yield* corpusOf(articles, meter);
  const grams = yield* gramsOf(corpus, meter);
  const meaning = Meaning.of(corpus);
  const reader = pairWords(corpus, rules);
  const { neighbours, candidates: found } = yield* search(corpus, grams, meaning, meter);
  const candidates = found.map((pairs, p) => reader[p]!.candidates(pairs));
  yield meter.progress();
  const measures = new PairMeasures(corpus, grams, neighbours);
  yield meter.progress();
  yield* measures.prepare(meter);
  const tables: FeatureTable[] = [];
  meter.total = candidates.length;
  for (const pairs of candidates) {
    tables.push(yield* measures.measure(pairs, meter));
    meter.done++;
    yield meter.progress();
  }
  const nearness = meaning && candidates.map((pairs) => meaning.measure(pairs));
  return { corpus, candidates, tables, nearness, reader };
}

/** The second stage's score of every candidate. */
export function* secondScores({ corpus, candidates, tables, reader }: Measured, weights: Weights, meter: Meter): Steps<Float64Array[]> {
  const free = tables.map((table) => scores(table, WIDTH, weights.pair));
  const logits = free.map((list, p) => reader[p]!.overruled(list, candidates[p]!, READERS));
  const contexts = yield* contextOf(corpus, candidates, tables, logits, meter, free);
  return contexts.map((table) => scores(table, CONTEXT_WIDTH, weights.context));
}

/** Probability, for every candidate, that a careful reader accepts the link. */
export function probabilities(seconds: readonly Float64Array[], { slope, intercept }: Calibration): Float64Array[] {
  return seconds.map((list) => list.map((z) => 1 / (1 + Math.exp(-(slope * z + intercept)))));
}

/** The same with what is known of their meaning. */
export function probabilitiesWithMeaning(
  seconds: readonly Float64Array[],
  nearness: readonly Float32Array[],
  { slope, nearness: weight, intercept }: MeaningWeights,
): Float64Array[] {
  return seconds.map((list, p) => list.map((z, k) => 1 / (1 + Math.exp(-(slope * z + weight * nearness[p]![k]! + intercept)))));
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
