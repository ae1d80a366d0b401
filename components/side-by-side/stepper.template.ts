import { html, type TemplateResult } from 'lit';
import type { Difference } from '../../src/present/pair.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { downIcon, upIcon } from '../shared/icons.ts';

/** "Difference 3 of 27" with its two buttons. */
export function stepperTemplate(shown: readonly Difference[], current: string | null): TemplateResult {
  return html`<div class="stepper" role="group" aria-label=${words.stepGroup}>
    <span class="count">${countTemplate(shown, current)}</span>
    <button class="button icon" data-step="-1" aria-label=${words.previous} title="${words.previous} (P)" ?disabled=${shown.length === 0}>
      ${upIcon}
    </button>
    <button class="button icon" data-step="1" aria-label=${words.next} title="${words.next} (N)" ?disabled=${shown.length === 0}>
      ${downIcon}
    </button>
  </div>`;
}

function countTemplate(shown: readonly Difference[], current: string | null): TemplateResult | string {
  const at = shown.findIndex(({ id }) => id === current);
  if (at < 0) return words.differences(shown.length);
  const counter = words.difference(at + 1, shown.length);
  return html`${counter.before}<b>${counter.at}</b>${counter.after}`;
}
