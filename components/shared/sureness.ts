import { SurenessElement } from './sureness.element.ts';

customElements.define('sd-sureness', SurenessElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-sureness': SurenessElement;
  }
}
