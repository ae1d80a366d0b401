import type { ChangeKind } from '../../../model.ts';
import type { Standing } from '../../../present/passages.ts';
import type { Words } from '../quoted.ts';
import type { Headed } from './headed.ts';

export interface PassagesSection extends Headed {
  readonly part: 'passages';
  readonly passages: readonly ReportPassage[];
}

export interface ReportPassage {
  readonly number: number;
  readonly label: string;
  readonly base: number;
  /** Counted articles that tell it. */
  readonly tellers: readonly number[];
  /** The base first; empty in a compact report. */
  readonly readings: readonly ReportReading[];
  readonly apparatus: readonly ApparatusEntry[];
}

export interface ReportReading {
  readonly article: number;
  readonly standing: Standing;
  readonly standingName: string;
  readonly place: string;
  /** Articles with the same words, which have no reading of their own. */
  readonly sameWords: readonly { readonly article: number; readonly place: string }[];
  readonly words: Words;
}

/** One place in the base: its words (the lemma), and what stands there in others. "amicably B ] apparently amicably D". */
export interface ApparatusEntry {
  /** Null where the base has no words in this place: then each variant is an addition. */
  readonly lemma: Variant | null;
  readonly variants: readonly (Variant & { readonly kind: ChangeKind })[];
}

/** `words` are empty where they are left out (om.). */
export interface Variant {
  readonly words: Words;
  readonly articles: readonly number[];
}
