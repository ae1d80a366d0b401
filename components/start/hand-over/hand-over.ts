import { negotiated, useLanguage } from '../../../src/words/language.ts';
import { HandOverElement } from './hand-over.element.ts';

const key = location.hash.slice(1);
// The address is gone through once: reloaded, the page has nothing to wait for.
history.replaceState(null, '', location.pathname);
await useLanguage(negotiated(navigator.languages), navigator.languages);
customElements.define('sd-hand-over', HandOverElement);
const element = new HandOverElement();
element.key = key;
element.from = opener as Window | null;
document.body.append(element);

declare global {
  interface HTMLElementTagNameMap {
    'sd-hand-over': HandOverElement;
  }
}
