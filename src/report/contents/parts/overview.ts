import type { Standing } from '../../../present/passages.ts';
import type { Headed } from './headed.ts';
import type { ReportPart } from '../report.ts';

export interface SummarySection extends Headed {
  readonly part: 'summary';
  /** `name` in one or two words ("Wording"); `text` in sentences; `about` is the part that says more. */
  readonly lines: readonly { readonly name: string; readonly text: string; readonly about: ReportPart }[];
}

export interface SourcesSection extends Headed {
  readonly part: 'sources';
  /** What to know about single articles or the whole comparison. */
  readonly notices: readonly { readonly article: number | null; readonly text: string }[];
}

/** Who tells what: a row for each passage, a cell for each source. */
export interface ToldSection extends Headed {
  readonly part: 'told';
  readonly rows: readonly ToldRow[];
}

export interface ToldRow {
  /** The passage's number, the same in every part and view. */
  readonly number: number;
  /** Words that the readings share. */
  readonly label: string;
  /** One for each source, in order. */
  readonly cells: readonly ToldCell[];
  /** "3 of 4". */
  readonly toldBy: string;
}

export interface ToldCell {
  readonly article: number;
  readonly standing: Standing;
  /** "edited", or "edited?" for a match that is only possible. */
  readonly standingName: string;
  /** "¶1–2", "headline"; empty where it is not told. */
  readonly place: string;
  readonly isPossible: boolean;
}

/** In what order the counted sources tell the passages. */
export interface OrderSection extends Headed {
  readonly part: 'order';
  readonly articles: readonly number[];
  readonly rows: readonly {
    readonly number: number;
    /** Where the reading begins in its article, 0 (first sentence) to 1 (end of the last). */
    readonly points: readonly { readonly article: number; readonly position: number }[];
  }[];
  /** The same in words, for those who do not see the drawing. */
  readonly inWords: readonly string[];
}

/** How alike any two sources are in wording. */
export interface LikenessSection extends Headed {
  readonly part: 'likeness';
  /** Each pair once, a < b. `percent` of the words of the shorter article, rounded. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly percent: number }[];
}
