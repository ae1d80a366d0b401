import { followed, grown } from '../state/classroom-state.ts';
import { TABS, type Tab } from './keys.ts';
import { followedSayings } from '../state/version-sayings.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Entry } from './snapshot.ts';

/** Moves the view state along when articles come, go or change places, so that each index means the same article as before. */
export function follow(state: ViewState, before: readonly Entry[], after: readonly Entry[]): ViewState {
  const now = (index: number) => after.findIndex(({ key }) => key === before[index]?.key);
  const dismissed = [...state.dismissed].map(now).filter((index) => index >= 0);
  return {
    ...state,
    ...twoSides(now(state.left), now(state.right)),
    base: Math.max(0, now(state.base)),
    current: null,
    rests: {},
    hit: null,
    classroom: followed(state.classroom, now),
    versions: followedSayings(state.versions, now),
    dismissed: new Set(dismissed),
  };
}

/** The state with articles added at the end, up to `count`: their list is shown, where it may be. */
export function withAdded(state: ViewState, before: number, count: number): ViewState {
  const next = { ...state, classroom: grown(state.classroom, before, count) };
  if (viewsIn(next, count).some((view) => view === 'articles')) return { ...next, view: 'articles' };
  return isReading(next) ? next : { ...next, view: 'side-by-side' };
}

/** Two different articles, as near as can be to the ones wished for; -1 stands for one that is no longer there. */
function twoSides(left: number, right: number): Pick<ViewState, 'left' | 'right'> {
  const other = (taken: number) => (taken === 0 ? 1 : 0);
  if (left < 0 && right < 0) return { left: 0, right: 1 };
  if (left < 0) return { left: other(right), right };
  if (right < 0 || right === left) return { left, right: other(left) };
  return { left, right };
}

/**
 * The state after `change`. An article put on a side where it meets itself sends the other one to the side it left. Another
 * view opens where the reader was in it.
 */
export function shown(state: ViewState, change: Partial<ViewState>): ViewState {
  const next = { ...state, ...change, rests: { ...state.rests, [restOf(state)]: state.current } };
  next.isPairChosen = change.isPairChosen ?? (state.isPairChosen || change.left !== undefined || change.right !== undefined);
  if (next.left === next.right) {
    if (change.left === undefined) next.left = state.right;
    else next.right = state.left;
  }
  if (change.current === undefined && next.view !== state.view && restOf(next) !== restOf(state)) {
    return { ...next, current: next.rests[restOf(next)] ?? null };
  }
  const keepsPlace = change.current !== undefined || samePair(next, state);
  return keepsPlace && fits(next) ? next : { ...next, current: null };
}

/** Side by side and In words have their places in common, for the same two articles. */
function restOf(state: ViewState): string {
  const { view, left, right } = state;
  return isPairView(state) ? [left, right].toSorted((x, y) => x - y).join('-') : view;
}

/** A place in a pair is the same whichever of the two is on the left. */
function samePair(x: ViewState, y: ViewState): boolean {
  return (x.left === y.left && x.right === y.right) || (x.left === y.right && x.right === y.left);
}

/** First letters of the ids that are places of a view; every other letter is a place of Side by side. */
const LETTERS: Readonly<Partial<Record<ViewState['view'], string>>> = { 'all-sources': 'p', quotes: 'qfn' };

function fits(state: ViewState): boolean {
  const letter = state.current?.[0];
  if (letter === undefined || !isReading(state)) return true;
  return LETTERS[state.view]?.includes(letter) ?? !Object.values(LETTERS).join('').includes(letter);
}

/** Whether the view is one in which articles are compared. */
export function isReading({ view }: ViewState): boolean {
  return view === 'side-by-side' || view === 'all-sources' || view === 'quotes' || view === 'linear';
}

/**
 * The views that can be gone to. The list names the outlets, so that it is out of reach while some are hidden; before the
 * readers have made their own marks, nothing may show those of the tool.
 */
export function viewsIn({ classroom }: ViewState, count: number): readonly Tab[] {
  if (count === 0) return [];
  if (count === 1) return ['articles'];
  if (classroom.marking === 'own') return ['side-by-side'];
  return classroom.veiled.length > 0 ? TABS.filter((view) => view !== 'articles') : TABS;
}

/** Whether the view has one article on the left and another on the right. */
export function isPairView({ view }: ViewState): boolean {
  return view === 'side-by-side' || view === 'linear';
}
