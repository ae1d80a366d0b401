import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../../src/model.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { isolated } from '../../src/present/direction.ts';
import type { PairView } from './pair-view.ts';

/** What a reader must know of the pair before reading it. `offered`: articles that a notice above offers to count. */
export function noticesTemplate({ pair, left, right, versions }: PairView, offered: ReadonlySet<number>): TemplateResult[] {
  const apart = [left, right].filter(({ article }) => article.setApart);
  return [
    ...apart.map(
      ({ name, index }) => html`<p class="notice">
        ${words.isSetApart(isolated(name))} ${offered.has(index) ? nothing : html`<button class="link" data-count=${index}>${words.countAnyway}</button>`}
      </p>`,
    ),
    ...(versions ? [html`<p class="notice">${words.versions(isolated(versions.older === left.index ? left.name : right.name))[versions.order]}</p>`] : []),
    ...(pair.links.length === 0 ? [html`<p class="notice">${words.noMatch}</p>`] : []),
    ...(pair.complete ? [] : [html`<p class="notice">${words.incomplete}</p>`]),
  ];
}

/** Articles that the bar of notices says look like another event, unless the reader has put that away. */
export function offeredIn({ notices }: Comparison, dismissed: ReadonlySet<number>): ReadonlySet<number> {
  const other = notices.flatMap(({ kind, article }) => (kind === 'other-event' && article !== null ? article : []));
  return new Set(other.filter((article) => !dismissed.has(article)));
}
