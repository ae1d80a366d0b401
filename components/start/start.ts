import '../shared/siglum.ts';
import '../keeping/keeping.ts';
import './add.ts';
import { StartElement } from './start.element.ts';

customElements.define('sd-start', StartElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-start': StartElement;
  }
}
