import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '../../src/model.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { sayReason } from '../../src/words/say.ts';
import type { Side } from '../shared/marked-text.ts';
import type { Context } from './context.ts';
import type { SideView } from './pair-view.ts';

/** The page furniture of an article: its count, and behind it every line with the rule that set it aside. */
export function setAsideTemplate({ openSetAside }: Context, own: SideView): TemplateResult | typeof nothing {
  const count = own.setAside.length;
  if (count === 0) return nothing;
  const isOpen = openSetAside.has(own.side);
  return html`<section class="set-aside">
    <p>
      ${words.setAside(count)}
      <button class="link" data-set-aside=${own.side} aria-expanded=${isOpen ? 'true' : 'false'}>${isOpen ? words.hide : words.show}</button>
    </p>
    ${isOpen ? html`<ul>${own.setAside.map((block) => lineTemplate(own, block))}</ul>` : nothing}
  </section>`;
}

/** Brings the lines of a side into view, and the focus to the button that hides them. */
export function bringSetAside(root: ParentNode, side: Side): void {
  const button = root.querySelector<HTMLElement>(`[data-set-aside="${side}"]`);
  button?.closest('.set-aside')!.scrollIntoView({ block: 'center' });
  button?.focus({ preventScroll: true });
}

function lineTemplate({ article, side, index }: SideView, block: Block): TemplateResult {
  const line = article.text.slice(block.start, block.end);
  return html`<li>
    <span class="line" lang=${article.language} dir="auto" data-from="${index}.${block.start}">${line}</span>
    <span class="reason">${sayReason(block.because ?? '')}</span>
    <button class="link" data-put-back=${block.start} data-side=${side} aria-label=${words.putBackLine(line)}>${words.putBack}</button>
  </li>`;
}
