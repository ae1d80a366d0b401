import { LikenessMapElement } from './likeness-map.element.ts';

customElements.define('sd-likeness-map', LikenessMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-likeness-map': LikenessMapElement;
  }
}
