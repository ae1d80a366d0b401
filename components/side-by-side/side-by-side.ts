import '../shared/inspector.ts';
import '../shared/legend.ts';
import '../shared/siglum.ts';
import './overview.ts';
import './ribbons.ts';
import { SideBySideElement } from './side-by-side.element.ts';

customElements.define('sd-side-by-side', SideBySideElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-side-by-side': SideBySideElement;
  }
}
