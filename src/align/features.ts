import type { Steps } from '../model.ts';
import { BODY, CAPTION, HEADING, HEADLINE } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import type { Candidates, Neighbours } from './candidates.ts';
import { ClauseGrams } from './clauses.ts';
import { Surroundings } from './surroundings.ts';
import { SharedWords } from './shared.ts';
import type { Grams } from './grams.ts';
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
  readonly #alike: Alike;

  constructor(readonly corpus: Corpus, readonly grams: Grams, neighbours: Neighbours) {
    this.#clauses = new ClauseGrams(corpus, grams);
    this.#words = new SharedWords(corpus);
    this.#alike = new Alike(neighbours, corpus.size);
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
        this.#alike.hold(i[k]!);
      }
      dot[k] = this.#clauses.compare(j[k]!);
      this.#words.compare(j[k]!);
      this.#fill(table, k * WIDTH, i[k]!, j[k]!, dot[k]!);
      if (meter.spend(PAIR_COST)) yield meter.progress();
    }
    const around = yield* this.#surroundings.measure(candidates, dot, meter);
    for (let k = 0; k < i.length; k++) {
      table[k * WIDTH + PARAGRAPH] = around.paragraph[k]!;
      table[k * WIDTH + CONTEXT] = around.context[k]!;
    }
    return table;
  }

  #fill(row: Float32Array, f: number, i: number, j: number, dot: number): void {
    const { norm } = this.grams;
    const c = norm[i]! * norm[j]! > 0 ? dot / (norm[i]! * norm[j]!) : 0;
    const s = this.#words;
    const clauses = this.#clauses;
    const { position, kind, lead } = this.corpus;
    const ki = kind[i]!;
    const kj = kind[j]!;
    const body = ki === BODY && kj === BODY;
    // In the order of PAIR_FEATURES; an object by name would cost more than all the measuring.
    row[f++] = c / (c + 0.25); // grams
    row[f++] = c; // gramsRaw
    row[f++] = this.#alike.compare(j); // alike
    row[f++] = clauses.best; // clause
    row[f++] = clauses.second; // secondClause
    row[f++] = clauses.covered; // clauseCovered
    row[f++] = 0; // paragraph
    row[f++] = 0; // context
    row[f++] = body ? Math.abs(position[i]! - position[j]!) : 0; // apart
    row[f++] = body ? 1 - Math.min(position[i]!, position[j]!) : 1; // early
    row[f++] = are(ki, kj, HEADLINE, HEADLINE); // headlines
    row[f++] = are(ki, kj, HEADLINE, BODY); // headlineBody
    row[f++] = are(ki, kj, HEADLINE, HEADING) || are(ki, kj, HEADING, HEADING); // headings
    row[f++] = are(ki, kj, HEADING, BODY); // headingBody
    row[f++] = (ki === HEADLINE && lead[j]!) || (kj === HEADLINE && lead[i]!) ? 1 : 0; // headlineLead
    row[f++] = lead[i]! * lead[j]!; // leads
    row[f++] = are(ki, kj, CAPTION, CAPTION); // captions
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

/** 1 if one sentence is of one kind and the other of the other. */
function are(ki: number, kj: number, p: number, q: number): number {
  return (ki === p && kj === q) || (ki === q && kj === p) ? 1 : 0;
}

/** Whether two sentences are similar to the same others in the whole set: the cosine of their lists, each other left out. */
class Alike {
  /** The held sentence's cosine with every other, 0 where it is none of its neighbours. */
  readonly #held: Float32Array;
  readonly #square: Float64Array;
  #i = -1;

  constructor(readonly neighbours: Neighbours, size: number) {
    this.#held = new Float32Array(size);
    this.#square = new Float64Array(size);
    const { at, cosine } = neighbours;
    for (let s = 0; s < size; s++) for (let e = at[s]!; e < at[s + 1]!; e++) this.#square[s]! += cosine[e]! ** 2;
  }

  hold(i: number): void {
    const { at, sentence, cosine } = this.neighbours;
    if (this.#i >= 0) for (let e = at[this.#i]!; e < at[this.#i + 1]!; e++) this.#held[sentence[e]!] = 0;
    for (let e = at[i]!; e < at[i + 1]!; e++) this.#held[sentence[e]!] = cosine[e]!;
    this.#i = i;
  }

  compare(j: number): number {
    const { at, sentence, cosine } = this.neighbours;
    let dot = 0;
    let back = 0;
    for (let e = at[j]!; e < at[j + 1]!; e++) {
      if (sentence[e] === this.#i) back = cosine[e]!;
      else dot += this.#held[sentence[e]!]! * cosine[e]!;
    }
    const squares = (this.#square[this.#i]! - this.#held[j]! ** 2) * (this.#square[j]! - back ** 2);
    return squares > 1e-12 ? dot / Math.sqrt(squares) : 0;
  }
}
