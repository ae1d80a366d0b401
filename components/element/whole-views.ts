import { html, type TemplateResult } from 'lit';
import type { Comparison } from '../../src/model.ts';
import { steppedQuote } from '../../src/present/quotes-steps.ts';
import '../all-sources/all-sources.ts';
import { steppedPassage } from '../app/passage-order.ts';
import { steppedId } from '../app/stepping.ts';
import '../linear/linear.ts';
import '../quotes/quotes.ts';
import '../side-by-side/side-by-side.ts';
import type { ViewState } from '../state/view-state.ts';

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
