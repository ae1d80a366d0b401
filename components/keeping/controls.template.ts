import { html, type TemplateResult } from 'lit';
import { keeping as words } from '../../src/words/keeping.ts';
import { icons } from './icons.ts';
import { OpenRequest, SaveRequest } from './requests.ts';

/**
 * The buttons of the header: save what is open, if anything is, and open what was saved. A link is one way of saving. The
 * `wide` one is left out where there is no room.
 */
export function keepingControls(hasArticles: boolean): TemplateResult {
  if (!hasArticles) return button(words.open, 'Ctrl+O', icons.open, () => new OpenRequest());
  return html`${button(words.save, 'Ctrl+S', icons.save, () => new SaveRequest(true))}
    ${button(words.open, 'Ctrl+O', icons.open, () => new OpenRequest(), 'wide')}`;
}

function button(label: string, key: string, icon: TemplateResult, request: () => Event, more = ''): TemplateResult {
  const ask = (event: Event) => event.currentTarget!.dispatchEvent(request());
  return html`<button class="button icon quiet ${more}" aria-label=${label} title="${label} (${key})" @click=${ask}>${icon}</button>`;
}
