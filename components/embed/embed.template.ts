import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { element as words } from '../../src/words/element.ts';
import { footerTemplate } from './footer.template.ts';
import { headerTemplate, headingOf } from './header.template.ts';
import { itemTemplate } from './item.template.ts';
import type { Scene } from './scene.ts';
import { toldTemplate } from './told.template.ts';

/** A short view of two articles: a few passages or remarks, one below the other, to stand in the text of a page. */
export function embedTemplate(scene: Scene): TemplateResult {
  return html`<section class="embed" part="base" aria-label=${headingOf(scene)}>
    ${headerTemplate(scene)}
    ${scene.items.length === 0 ? noneTemplate(scene) : listTemplate(scene)} ${toldTemplate(scene)} ${footerTemplate(scene)}
  </section>`;
}

function listTemplate(scene: Scene): TemplateResult {
  const shown = scene.items.slice(0, scene.shown);
  return html`<ol class="list" part="list">${repeat(shown, ({ id }) => id, (item) => itemTemplate(scene, item))}</ol>${moreTemplate(scene)}`;
}

function moreTemplate({ items, shown, isOpen, actions }: Scene): TemplateResult | typeof nothing {
  const rest = items.length - shown;
  if (rest > 0) return html`<p class="more"><button class="button" part="button more" @click=${() => actions.unfold(true)}>${words.showMore(rest)}</button></p>`;
  return isOpen ? html`<p class="more"><button class="button" part="button more" @click=${() => actions.unfold(false)}>${words.showFewer}</button></p>` : nothing;
}

function noneTemplate({ kind, spread, hidden, actions }: Scene): TemplateResult {
  const isFiltered = hidden.size > 0 && spread.pair.links.length > 0;
  if (isFiltered) return html`<p class="none" role="status">${words.filtered} <button class="link" @click=${() => actions.hide([])}>${words.showAll}</button></p>`;
  return html`<p class="none">${kind === 'remarks' ? words.noRemark : words.noMatch}</p>`;
}
