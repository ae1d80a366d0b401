import { EditableElement } from './editable.element.ts';

customElements.define('sd-editable', EditableElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-editable': EditableElement;
  }
}
