import type { Difference, PairLink } from '../../src/present/pair.ts';
import type { Hit } from '../../src/present/search.ts';
import type { Hidden } from '../../src/present/shown.ts';
import type { Side } from '../shared/marked-text.ts';
import type { InTime } from '../shared/in-time.ts';
import type { PairView } from './pair-view.ts';
import type { Place } from './place.ts';

/** What the templates of the view draw from. */
export interface Context {
  readonly view: PairView;
  readonly hidden: Hidden;
  readonly place: Place | null;
  /** The links under the pointer. */
  readonly near: ReadonlySet<string>;
  /** The difference whose marks the Tab key reaches. */
  readonly tabStop: Difference | null;
  readonly openGaps: ReadonlySet<string>;
  /** Sides whose set-aside lines are shown. */
  readonly openSetAside: ReadonlySet<Side>;
  /** Readers mark words themselves: every sentence can be reached. */
  readonly isMarking: boolean;
  /** Draws long articles piece by piece. */
  readonly inTime: InTime;
  /** What is searched for, in all articles. */
  readonly hits: readonly Hit[];
}

export function isLinkShown({ hidden }: Context, link: PairLink): boolean {
  return !hidden.has(link.relation);
}

export function shownMarks(context: Context, link: PairLink): readonly Difference[] {
  return isLinkShown(context, link) ? link.differences.filter(({ kind }) => !context.hidden.has(kind)) : [];
}

/** Where the Tab key enters the marks: where the reader is, else at the first. */
export function tabStopOf(shown: readonly Difference[], place: Place | null): Difference | null {
  const here = place?.difference && shown.includes(place.difference) ? place.difference : null;
  return here ?? shown.find(({ link }) => link !== null && link === place?.link?.id) ?? shown[0] ?? null;
}
