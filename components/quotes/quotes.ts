import '../shared/siglum.ts';
import { QuotesElement } from './quotes.element.ts';

customElements.define('sd-quotes', QuotesElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-quotes': QuotesElement;
  }
}
