import { html, nothing, type TemplateResult } from 'lit';
import { DIFFERENCE_KINDS } from '../../src/present/pair.ts';
import { element as words } from '../../src/words/element.ts';
import type { FilterKey } from '../state/view-state.ts';
import type { Scene } from './scene.ts';

type Kind = (typeof DIFFERENCE_KINDS)[number];

/** The kinds of difference that occur, each a switch for its marks; whose work it is; the whole comparison. */
export function footerTemplate(scene: Scene): TemplateResult | typeof nothing {
  if (scene.without.has('footer')) return nothing;
  return html`<footer class="footer" part="footer">
    ${legendTemplate(scene)}
    <div class="credit"><slot name="footer">${isAddress(scene.href) ? html`<a href=${scene.href} part="link">${words.whole}</a>` : nothing}</slot></div>
  </footer>`;
}

/** Sites that take this element from their writers may take it on trust, which a script for an address would not deserve. */
function isAddress(href: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
  return href !== '' && (scheme === undefined || scheme === 'http' || scheme === 'https');
}

function legendTemplate({ without, items, hidden, actions }: Scene): TemplateResult | typeof nothing {
  const found = new Set(items.flatMap(({ differences }) => differences.map(({ kind }) => kind)));
  const kinds = DIFFERENCE_KINDS.filter((kind) => found.has(kind));
  if (without.has('legend') || kinds.length === 0) return nothing;
  return html`<div class="legend" part="legend" role="group" aria-label=${words.kinds}>
    ${kinds.map((kind) => html`<button class="kind" aria-pressed=${hidden.has(kind) ? 'false' : 'true'} @click=${() => actions.hide(toggled(hidden, kind))}>${sampleTemplate(kind)}</button>`)}
  </div>`;
}

/** The words for a kind carry its mark. */
function sampleTemplate(kind: Kind): TemplateResult {
  const name = words.kind[kind];
  if (kind === 'only-right') return html`${name}<mark class="mark caret neutral"></mark>`;
  return html`<mark class="mark ${kind === 'only-left' ? 'only' : kind} neutral">${name}</mark>`;
}

function toggled(hidden: ReadonlySet<FilterKey>, kind: Kind): ReadonlySet<FilterKey> {
  const next = new Set(hidden);
  if (!next.delete(kind)) next.add(kind);
  return next;
}
