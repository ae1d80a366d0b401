import type { Comparison } from '../../src/model.ts';
import { FIRST_STATE, type ViewState } from '../state/view-state.ts';
import { CurrentChangeEvent, FilterChangeEvent, ViewChangeEvent } from './events.ts';
import { articleAt, ELEMENT_VIEWS, filtersOf, pairAt, type ElementView } from './settings.ts';

/** What is shown, as the element's attributes say it. */
export interface Settings {
  readonly view: ElementView;
  readonly pair: string;
  readonly base: string;
  readonly hideKinds: string;
  readonly current: string | null;
}

/** What the whole views show, as the app would have it; `more` is what a reader has chosen beyond the attributes. */
export function stateOf(comparison: Comparison, settings: Settings, theme: ViewState['theme'], more: Partial<ViewState>): ViewState {
  const [left, right] = pairAt(comparison, settings.pair);
  const { current, base, hideKinds } = settings;
  const view = settings.view === 'passages' || settings.view === 'remarks' ? FIRST_STATE.view : settings.view;
  return { ...FIRST_STATE, ...more, view, left, right, base: articleAt(comparison, base) ?? 0, current, theme, hidden: filtersOf(hideKinds) };
}

/** The settings after a reader's wish; `state` is what they come to before it. */
export function settingsAfter({ articles }: Comparison, before: Settings, state: ViewState, change: Partial<ViewState>): Settings {
  const letter = (index: number) => articles[index]?.sigil ?? '';
  const [left, right] = [change.left ?? state.left, change.right ?? state.right];
  const isOtherPair = left !== state.left || right !== state.right;
  return {
    view: ELEMENT_VIEWS.find((view) => view === change.view) ?? before.view,
    pair: isOtherPair ? `${letter(left)}-${letter(right)}` : before.pair,
    base: change.base === undefined ? before.base : letter(change.base),
    hideKinds: change.hidden ? [...change.hidden].join(' ') : before.hideKinds,
    current: change.current === undefined ? (isOtherPair ? null : before.current) : change.current,
  };
}

/** What a page is told of it. */
export function eventsOf(before: Settings, after: Settings): Event[] {
  const isOtherView = before.view !== after.view || before.pair !== after.pair || before.base !== after.base;
  return [
    ...(isOtherView ? [new ViewChangeEvent(after.view, after.pair, after.base)] : []),
    ...(before.hideKinds === after.hideKinds ? [] : [new FilterChangeEvent(filtersOf(after.hideKinds))]),
    ...(before.current === after.current ? [] : [new CurrentChangeEvent(after.current)]),
  ];
}
