import './siglum.ts';
import { InspectorElement } from './inspector.element.ts';

customElements.define('sd-inspector', InspectorElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-inspector': InspectorElement;
  }
}
