import { ToldMatrixElement } from './told-matrix.element.ts';

customElements.define('sd-told-matrix', ToldMatrixElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-told-matrix': ToldMatrixElement;
  }
}
