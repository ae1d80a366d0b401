import type { Order, Selection } from '../../src/present/arrangement.ts';
import type { DifferenceKind } from '../../src/present/pair.ts';
import type { VersionSaying } from '../../src/present/versions-by-hand.ts';
import type { QuoteFilter } from '../../src/present/quotes-filter.ts';
import { NO_CLASSROOM, type Classroom } from './classroom-state.ts';
import type { Place, Relation } from '../../src/model.ts';

export const VIEWS = ['start', 'articles', 'side-by-side', 'all-sources', 'quotes', 'linear'] as const;
export type View = (typeof VIEWS)[number];

/** What a filter row can hide: a kind of difference, or sentences by how they are linked. */
export type FilterKey = DifferenceKind | Relation;

/** Everything that says what is shown. It is replaced whole, never changed in place; the address is made from it. */
export interface ViewState {
  readonly view: View;
  /** Article indexes of the columns in Side by side. */
  readonly left: number;
  readonly right: number;
  /** Whether somebody has said which two those are; until then the first comparison says it. */
  readonly isPairChosen: boolean;
  /** What In words sets beside the article on the left: all that count, or the one on the right. */
  readonly against: 'all' | 'right';
  /** Article index that All sources measures against. */
  readonly base: number;
  /** How All sources sorts the passages, and which of them it shows. */
  readonly order: Order;
  readonly selection: Selection;
  /**
   * Id of the difference or link where the reader is, within the pair in view; in All sources `p` and the passage index; in
   * Quotes and figures `q`, `f` or `n` and the index of the remark, figure or name.
   */
  readonly current: string | null;
  /** What `current` was where the reader has been: coming back to a view brings back the place in it. */
  readonly rests: Readonly<Record<string, string | null>>;
  readonly hidden: ReadonlySet<FilterKey>;
  /** What is hidden in Quotes and figures. */
  readonly unquoted: ReadonlySet<QuoteFilter>;
  /** What is searched for; null while the search is closed. */
  readonly query: string | null;
  /** The hit of the search where the reader is. */
  readonly hit: Place | null;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Whether a screen reader hears at each mark how the words differ. */
  readonly spoken: boolean;
  /** What the reader says of versions of one report. */
  readonly versions: readonly VersionSaying[];
  readonly classroom: Classroom;
  /** Articles whose notice the reader has put away. */
  readonly dismissed: ReadonlySet<number>;
}

export const FIRST_STATE: ViewState = {
  view: 'start',
  left: 0,
  right: 1,
  isPairChosen: false,
  against: 'all',
  base: 0,
  order: 'base',
  selection: 'all',
  current: null,
  rests: {},
  hidden: new Set(),
  unquoted: new Set(),
  query: null,
  hit: null,
  theme: 'auto',
  spoken: true,
  versions: [],
  classroom: NO_CLASSROOM,
  dismissed: new Set(),
};
