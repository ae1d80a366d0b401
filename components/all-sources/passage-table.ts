import { PassageTableElement } from './passage-table.element.ts';

customElements.define('sd-passage-table', PassageTableElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-passage-table': PassageTableElement;
  }
}
