import { html, type TemplateResult } from 'lit';
import type { Comparison } from '../../src/model.ts';
import { pairOf } from '../../src/present/pair.ts';
import { steppedQuote } from '../../src/present/quotes-steps.ts';
import '../all-sources/all-sources.ts';
import { steppedPassage } from '../app/passage-order.ts';
import { steppedId } from '../app/stepping.ts';
import '../linear/linear.ts';
import '../quotes/quotes.ts';
import '../side-by-side/side-by-side.ts';
import * as requests from '../state/requests.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Answers } from './whole-controller.ts';

export { amended } from './amend.ts';

/** The views of the app, whole. They are large: the element loads this part when one of them is asked for. `hide`: parts of Side by side left out. */
export function wholeView(comparison: Comparison, state: ViewState, hide: string): TemplateResult {
  if (state.view === 'all-sources') return html`<sd-all-sources part="base" .comparison=${comparison} .state=${state}></sd-all-sources>`;
  if (state.view === 'quotes') return html`<sd-quotes part="base" .comparison=${comparison} .state=${state}></sd-quotes>`;
  if (state.view === 'linear') return html`<sd-linear part="base" .comparison=${comparison} .state=${state}></sd-linear>`;
  return html`<sd-side-by-side without=${hide} part="base" .comparison=${comparison} .state=${state}></sd-side-by-side>`;
}

/** Where a step from the current place leads. */
export function steppedIn(comparison: Comparison, state: ViewState, by: 1 | -1, unit: 'difference' | 'passage'): string | null {
  if (state.view === 'all-sources') return steppedPassage(comparison, state, by);
  if (state.view === 'quotes') return steppedQuote(comparison, state.unquoted, state.current, by, unit);
  return steppedId(comparison, state, by, unit);
}

/** Whether the view has something of this id. */
export function holdsIn(comparison: Comparison, { view, left, right }: ViewState, id: string): boolean {
  return idsIn(comparison, view, left, right).includes(id);
}

function idsIn(comparison: Comparison, view: ViewState['view'], left: number, right: number): readonly string[] {
  const { passages, sayings, facts, names } = comparison;
  if (view === 'all-sources') return numbered('p', passages);
  if (view === 'quotes') return [...numbered('q', sayings), ...numbered('f', facts), ...numbered('n', names)];
  const { links, differences } = pairOf(comparison, left, right);
  return [...links, ...differences].map((place) => place.id);
}

function numbered(letter: string, list: readonly unknown[]): string[] {
  return list.map((_, index) => `${letter}${index}`);
}

/** Hears what a reader asks for in the views; none of it leaves the host. */
export function onRequests(host: EventTarget, answers: Answers): void {
  const answer = (request: Event): void => {
    request.stopPropagation();
    if (request instanceof requests.ShowRequest) answers.show(request.change);
    else if (request instanceof requests.StepRequest) answers.step(request.by, request.unit);
    else if (answers.correct(request)) answers.again(request instanceof requests.OptionsRequest ? (request.options.threshold ?? null) : undefined);
  };
  for (const { type } of Object.values(requests)) host.addEventListener(type, answer);
}
