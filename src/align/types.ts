import type { ArticleInput, Block, Relation, Sentence, Span } from '../model.ts';
import type { Token } from '../segment/tokens.ts';

/** One article, read, cut into sentences and tokens. */
export interface AlignInput {
  readonly text: string;
  readonly language: string;
  /** ISO 8601, possibly without a year ("--11-11"). */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** One list per sentence. */
  readonly tokens: readonly (readonly Token[])[];
  /** What stands inside quotation marks. */
  readonly quotations: readonly Span[];
  /** What the sentences mean, as vectors of one length: one for each, in every article or in none. */
  readonly vectors?: readonly Float32Array[];
  /** What the reader said: `always` is no stranger, whatever it is like; `never` has no say in how the others are judged. */
  readonly count?: Exclude<ArticleInput['count'], undefined>;
}

/** Sentence indexes of both articles of a pair. */
export interface Sides {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** What a reader said of the links between two articles. */
export interface ReaderRules {
  /** Article indexes, a < b. */
  readonly a: number;
  readonly b: number;
  /** Links that hold, whatever the words say. */
  readonly pins: readonly Sides[];
  /** No sentence of one side is linked to one of the other. */
  readonly apart: readonly Sides[];
  /** Links between these are never joined. */
  readonly single: readonly Sides[];
}

/** A link before its changes are marked: the fields mean what they mean in the model's `Link`. */
export interface DraftLink {
  a: number[];
  b: number[];
  relation: Relation;
  score: number;
  moved: boolean;
  sameWords: number;
  because: string[];
  /** Made by a reader. */
  byReader?: true;
}

/** Two sentences below the threshold, the likeliest pair there is for one of them that has no link. */
export interface FaintLink {
  a: number;
  b: number;
  score: number;
}

export interface DraftAlignment {
  /** Article indexes, a < b. */
  a: number;
  b: number;
  links: DraftLink[];
  /** Holds the best candidate of every sentence without a link that has candidates at all. */
  faint: FaintLink[];
  complete: boolean;
}

/** An article that seems to report another event than the rest of the set. */
export interface Stranger {
  article: number;
  /** From 0 to 1. */
  certainty: number;
  /** A sentence fragment for readers: "it is dated ten days later and shares little with the others". */
  because: string;
}
