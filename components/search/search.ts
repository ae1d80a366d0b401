import '../shared/siglum.ts';
import { SearchElement } from './search.element.ts';

customElements.define('sd-search', SearchElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-search': SearchElement;
  }
}
