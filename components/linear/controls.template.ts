import { html, type TemplateResult } from 'lit';
import { linear as words } from '../../src/words/linear.ts';
import { directionOf } from '../../src/present/direction.ts';
import type { ViewState } from '../state/view-state.ts';

export interface LinearActions {
  readonly ask: (change: Partial<ViewState>) => void;
  readonly copy: () => void;
}

/** Which article is followed, what it is compared with, and the account as plain text. */
export function controlsTemplate(names: readonly string[], { left, right, against }: ViewState, { ask, copy }: LinearActions): TemplateResult {
  const follow = (event: Event) => ask({ left: Number((event.target as HTMLSelectElement).value), current: null });
  const compare = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    ask(value === ALL ? { against: 'all' } : { against: 'right', right: Number(value), current: null });
  };
  const option = (value: string, name: string, isChosen: boolean) => html`<option value=${value} .selected=${isChosen}>${name}</option>`;
  return html`<div class="controls" role="group" aria-label=${words.controls}>
    <label>${words.follow} <select dir=${directionOf(names[left] ?? '')} @change=${follow}>${names.map((name, index) => option(`${index}`, name, index === left))}</select></label>
    <label>${words.compareWith} <select dir=${directionOf(against === 'all' ? words.all : (names[right] ?? ''))} @change=${compare}>
      ${option(ALL, words.all, against === 'all')}
      ${names.map((name, index) => (index === left ? '' : option(`${index}`, name, against === 'right' && index === right)))}
    </select></label>
    <button class="button" @click=${copy}>${words.copy}</button>
  </div>`;
}

const ALL = 'all';
