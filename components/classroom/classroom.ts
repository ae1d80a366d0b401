import '../shared/siglum.ts';
import { ClassroomElement } from './classroom.element.ts';

customElements.define('sd-classroom', ClassroomElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-classroom': ClassroomElement;
  }
}
