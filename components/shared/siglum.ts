import { SiglumElement } from './siglum.element.ts';

customElements.define('sd-siglum', SiglumElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-siglum': SiglumElement;
  }
}
