import { html, type TemplateResult } from 'lit';
import type { ArticleInput, Comparison } from '../../../src/model.ts';
import { element as words } from '../../../src/words/element.ts';
import type { ViewState } from '../../state/view-state.ts';

/** Stands in where a file holds the short views only. */
export function wholeView(_: Comparison, { view }: ViewState): TemplateResult {
  return html`<div class="status" part="status"><p>${words.noView(view)}</p></div><slot></slot>`;
}

export function holdsIn(): boolean {
  return false;
}

export function onRequests(): void {
  // Nothing here asks for anything.
}

export function amended(inputs: readonly ArticleInput[]): readonly ArticleInput[] {
  return inputs;
}

export function steppedIn(_: Comparison, { current }: ViewState): string | null {
  return current;
}
