import { ORDERS, SELECTIONS } from '../../src/present/arrangement.ts';
import { readClassroom } from '../state/classroom-state.ts';
import { readSayings } from '../state/version-sayings.ts';
import { FIRST_STATE, VIEWS, type ViewState } from '../state/view-state.ts';

/** What is kept of what was shown; the rest belongs to the reader's browser or to the moment. */
const KEPT = ['view', 'left', 'right', 'against', 'base', 'order', 'selection', 'current', 'hidden', 'unquoted', 'classroom', 'versions'] as const;
export type Shown = Pick<ViewState, (typeof KEPT)[number]>;

export function shownOf(state: ViewState): Shown {
  return Object.fromEntries(KEPT.map((name) => [name, state[name]])) as Shown;
}

/** The same in plain JSON: sets as lists. */
export function writeShown(shown: Shown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, value instanceof Set ? [...value] : value]));
}

/** What makes no sense, for a comparison of `count` articles, is as on a first visit. */
export function readShown(kept: unknown, count: number): Shown {
  const fields = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Record<keyof Shown, unknown>>;
  const oneOf = <T>(allowed: readonly T[], name: keyof Shown) => allowed.find((value) => value === fields[name]);
  const index = (name: 'left' | 'right' | 'base') => oneOf(Array.from({ length: count }, (_, at) => at), name) ?? FIRST_STATE[name];
  const [left, right] = [index('left'), index('right')];
  return {
    view: oneOf(VIEWS.filter((view) => view !== 'start'), 'view') ?? 'side-by-side',
    ...(left === right ? { left: FIRST_STATE.left, right: FIRST_STATE.right } : { left, right }),
    against: oneOf(['all', 'right'] as const, 'against') ?? FIRST_STATE.against,
    base: index('base'),
    order: oneOf(ORDERS, 'order') ?? FIRST_STATE.order,
    selection: oneOf(SELECTIONS, 'selection') ?? FIRST_STATE.selection,
    current: typeof fields.current === 'string' && ID.test(fields.current) ? fields.current : null,
    hidden: namesIn(fields.hidden) as ViewState['hidden'],
    unquoted: namesIn(fields.unquoted) as ViewState['unquoted'],
    classroom: readClassroom(fields.classroom, count),
    versions: readSayings(fields.versions, count),
  };
}

/** Ids of differences, links, passages, remarks, figures and names. */
const ID = /^[a-z]\d{1,9}(?:\.\d{1,9})?$/;

/** Names of what is hidden; one that nothing has hides nothing. */
function namesIn(list: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(list) ? list.filter((name) => typeof name === 'string').slice(0, 100) : []);
}
