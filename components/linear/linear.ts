import '../shared/siglum.ts';
import { LinearElement } from './linear.element.ts';

customElements.define('sd-linear', LinearElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-linear': LinearElement;
  }
}
