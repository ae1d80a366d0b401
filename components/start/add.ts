import { AddElement } from './add.element.ts';

customElements.define('sd-add', AddElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-add': AddElement;
  }
}
