import { html, nothing, type TemplateResult } from 'lit';
import { element as words } from '../../src/words/element.ts';
import { downIcon, upIcon } from '../shared/icons.ts';
import { holds } from './choice.ts';
import { siglumTemplate } from './reading.template.ts';
import type { Scene } from './scene.ts';

/** What is shown, the two buttons that step through it, and, of more than two articles, which two. */
export function headerTemplate(scene: Scene): TemplateResult | typeof nothing {
  if (scene.without.has('header')) return nothing;
  return html`<header class="header" part="header">
    ${scene.without.has('heading') ? nothing : html`<div class="heading" part="heading" role="heading" aria-level="3"><slot name="header"><bdi>${headingOf(scene)}</bdi></slot></div>`}
    ${scene.without.has('stepper') || scene.items.length < 2 ? nothing : stepperTemplate(scene)}
    ${scene.without.has('pair') || scene.spread.comparison.articles.length < 3 ? nothing : pairTemplate(scene)}
  </header>`;
}

export function headingOf({ heading, kind, items }: Scene): string {
  return heading || (kind === 'remarks' ? words.remarks(items.length, 2) : words.passages(items.length, 2));
}

function stepperTemplate({ items, current, actions }: Scene): TemplateResult {
  const at = items.findIndex((item) => holds(item, current));
  return html`<div class="stepper" part="stepper" role="group" aria-label=${words.stepPassages}>
    <span class="count"><bdi>${at < 0 ? nothing : words.at(at + 1, items.length)}</bdi></span>
    <button class="button icon" part="button" aria-label=${words.previous} title=${words.previous} ?disabled=${at === 0} @click=${() => actions.step(-1)}>${upIcon}</button>
    <button class="button icon" part="button" aria-label=${words.next} title=${words.next} ?disabled=${at === items.length - 1} @click=${() => actions.step(1)}>${downIcon}</button>
  </div>`;
}

/** Native lists, so that they work in any place. An article chosen on the side where it meets itself swaps the two. */
function pairTemplate(scene: Scene): TemplateResult {
  const { left, right } = scene.spread;
  return html`<div class="pair" part="pair" role="group" aria-label=${words.pair}>
    ${selectTemplate(scene, left.index, words.onLeft, (chosen) => scene.actions.showPair(chosen, chosen === right.index ? left.index : right.index))}
    ${selectTemplate(scene, right.index, words.onRight, (chosen) => scene.actions.showPair(chosen === left.index ? right.index : left.index, chosen))}
  </div>`;
}

function selectTemplate({ spread }: Scene, chosen: number, label: string, choose: (index: number) => void): TemplateResult {
  const page = chosen === spread.left.index ? spread.left : spread.right;
  return html`<label class="choice">
    ${siglumTemplate(page)}
    <select aria-label=${label} .value=${`${chosen}`} @change=${({ target }: Event) => choose(Number((target as HTMLSelectElement).value))}>
      ${spread.comparison.articles.map((_, index) => html`<option value=${index} ?selected=${index === chosen}>${spread.names[index]}</option>`)}
    </select>
  </label>`;
}
