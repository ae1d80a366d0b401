import { BODY, CAPTION, HEADING, HEADLINE } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import type { Candidates, Neighbours } from './candidates.ts';
import { ClauseGrams } from './clauses.ts';
import { Surroundings } from './surroundings.ts';
import { SharedWords } from './shared.ts';
import type { Grams } from './grams.ts';
import type { Steps } from '../model.ts';
import type { Meter } from './meter.ts';

/** What is measured on a pair of sentences by itself. The order is the order of the weights. */
export const PAIR_FEATURES = [
  'grams', 'gramsRaw', 'alike', 'clause', 'secondClause', 'clauseCovered', 'paragraph', 'context',
  'apart', 'early', 'headlines', 'headlineBody', 'headings', 'headingBody', 'headlineLead', 'leads', 'captions', 'captionBody',
  'longer', 'shorter', 'mass', 'statement', 'runs', 'quotedRun', 'contained', 'rarest', 'secondRarest', 'thirdRarest',
  'names', 'quotedWords', 'quotedBoth', 'quotedOne', 'numbersDiffer', 'twins', 'unique', 'uniqueShare', 'inClause',
] as const;

export type PairFeature = (typeof PAIR_FEATURES)[number];
export const WIDTH = PAIR_FEATURES.length;

/** One row of WIDTH values per candidate. */
export type FeatureTable = Float32Array;

const PAIR_COST = 300;

export class PairMeasures {
  readonly #clauses: ClauseGrams;
  readonly #words: SharedWords;
  readonly #surroundings: Surroundings;

  constructor(readonly corpus: Corpus, readonly grams: Grams, readonly neighbours: Neighbours) {
    this.#clauses = new ClauseGrams(corpus, grams);
    this.#words = new SharedWords(corpus);
    this.#surroundings = new Surroundings(corpus, grams);
  }

  /** To be called once, first. */
  *prepare(meter: Meter): Steps<void> {
    yield* this.#words.survey(meter);
  }

  *measure(candidates: Candidates, meter: Meter): Steps<FeatureTable> {
    const { i, j } = candidates;
    const table = new Float32Array(i.length * WIDTH);
    const dot = new Float64Array(i.length);
    for (const s of j) {
      this.#clauses.prepare(s);
      if (meter.spend(PAIR_COST / 4)) yield meter.progress();
    }
    for (let k = 0; k < i.length; k++) {
      if (k === 0 || i[k] !== i[k - 1]) {
        this.#clauses.hold(i[k]!);
        this.#words.hold(i[k]!);
      }
      dot[k] = this.#clauses.compare(j[k]!);
      this.#words.compare(j[k]!);
      this.#fill(table.subarray(k * WIDTH, (k + 1) * WIDTH), i[k]!, j[k]!, dot[k]!);
      if (meter.spend(PAIR_COST)) yield meter.progress();
    }
    const around = yield* this.#surroundings.measure(candidates, dot, meter);
    for (let k = 0; k < i.length; k++) {
      table[k * WIDTH + PARAGRAPH] = around.paragraph[k]!;
      table[k * WIDTH + CONTEXT] = around.context[k]!;
    }
    return table;
  }

  #fill(row: Float32Array, i: number, j: number, dot: number): void {
    const { norm } = this.grams;
    const c = norm[i]! * norm[j]! > 0 ? dot / (norm[i]! * norm[j]!) : 0;
    const s = this.#words;
    const clauses = this.#clauses;
    const { position, kind, lead } = this.corpus;
    const [ki, kj] = [kind[i]!, kind[j]!];
    // In the order of PAIR_FEATURES; an object by name would cost more than all the measuring.
    const is = (p: number, q: number) => ((ki === p && kj === q) || (ki === q && kj === p) ? 1 : 0);
    const body = ki === BODY && kj === BODY;
    let f = 0;
    row[f++] = c / (c + 0.25); // grams
    row[f++] = c; // gramsRaw
    row[f++] = alike(this.neighbours, i, j); // alike
    row[f++] = clauses.best; // clause
    row[f++] = clauses.second; // secondClause
    row[f++] = clauses.covered; // clauseCovered
    row[f++] = 0; // paragraph
    row[f++] = 0; // context
    row[f++] = body ? Math.abs(position[i]! - position[j]!) : 0; // apart
    row[f++] = body ? 1 - Math.min(position[i]!, position[j]!) : 1; // early
    row[f++] = is(HEADLINE, HEADLINE); // headlines
    row[f++] = is(HEADLINE, BODY); // headlineBody
    row[f++] = is(HEADLINE, HEADING) || is(HEADING, HEADING); // headings
    row[f++] = is(HEADING, BODY); // headingBody
    row[f++] = (ki === HEADLINE && lead[j]!) || (kj === HEADLINE && lead[i]!) ? 1 : 0; // headlineLead
    row[f++] = lead[i]! * lead[j]!; // leads
    row[f++] = is(CAPTION, CAPTION); // captions
    row[f++] = (ki === CAPTION) !== (kj === CAPTION) ? 1 : 0; // captionBody
    row[f++] = Math.log(1 + Math.max(s.length(i), s.length(j))); // longer
    row[f++] = Math.log(1 + Math.min(s.length(i), s.length(j))); // shorter
    row[f++] = s.mass / (s.mass + 1.5); // mass
    row[f++] = s.statement / (s.statement + 1); // statement
    row[f++] = s.runs / (s.runs + 1); // runs
    row[f++] = s.quotedRun / (s.quotedRun + 1); // quotedRun
    row[f++] = s.mass / Math.max(0.5, Math.min(s.total[i]!, s.total[j]!)); // contained
    row[f++] = s.rarest[0]!; // rarest
    row[f++] = s.rarest[1]!; // secondRarest
    row[f++] = s.rarest[2]!; // thirdRarest
    row[f++] = s.names / (s.names + 1); // names
    row[f++] = s.quoted / (s.quoted + 1); // quotedWords
    row[f++] = s.quotedShare(i) * s.quotedShare(j); // quotedBoth
    row[f++] = Math.abs(s.quotedShare(i) - s.quotedShare(j)); // quotedOne
    row[f++] = s.numbersDiffer ? 1 : 0; // numbersDiffer
    row[f++] = c > 0.999 ? 1 : 0; // twins
    row[f++] = s.unique; // unique
    row[f++] = s.unique / Math.max(0.5, Math.min(s.total[i]!, s.total[j]!)); // uniqueShare
    row[f++] = s.inClause / (s.inClause + 1); // inClause
  }
}

const PARAGRAPH = PAIR_FEATURES.indexOf('paragraph');
const CONTEXT = PAIR_FEATURES.indexOf('context');

/** Cosine of what the two sentences are similar to in the whole set, each other left out. */
function alike({ at, sentence, cosine }: Neighbours, i: number, j: number): number {
  let p = at[i]!;
  let q = at[j]!;
  let dot = 0;
  let ii = 0;
  let jj = 0;
  while (p < at[i + 1]! || q < at[j + 1]!) {
    const s = p < at[i + 1]! ? sentence[p]! : Infinity;
    const t = q < at[j + 1]! ? sentence[q]! : Infinity;
    const least = Math.min(s, t);
    const skip = least === i || least === j;
    if (!skip && s === t) dot += cosine[p]! * cosine[q]!;
    if (!skip && s === least) ii += cosine[p]! ** 2;
    if (!skip && t === least) jj += cosine[q]! ** 2;
    if (s === least) p++;
    if (t === least) q++;
  }
  return ii * jj > 0 ? dot / Math.sqrt(ii * jj) : 0;
}
