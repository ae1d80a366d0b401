import { html, type TemplateResult } from 'lit';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import type { PairView } from './pair-view.ts';

/** What a reader must know of the pair before reading it. */
export function noticesTemplate({ pair, left, right, versions }: PairView): TemplateResult[] {
  const apart = [left, right].filter(({ article }) => article.setApart);
  return [
    ...apart.map(
      ({ name, index }) => html`<p class="notice">
        ${words.isSetApart(name)} <button class="link" data-count=${index}>${words.countAnyway}</button>
      </p>`,
    ),
    ...(versions ? [html`<p class="notice">${words.versions(versions.older === left.index ? left.name : right.name)[versions.order]}</p>`] : []),
    ...(pair.links.length === 0 ? [html`<p class="notice">${words.noMatch}</p>`] : []),
    ...(pair.complete ? [] : [html`<p class="notice">${words.incomplete}</p>`]),
  ];
}
