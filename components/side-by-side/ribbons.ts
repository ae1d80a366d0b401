import { RibbonsElement } from './ribbons.element.ts';

customElements.define('sd-ribbons', RibbonsElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-ribbons': RibbonsElement;
  }
}
