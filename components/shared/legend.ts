import './siglum.ts';
import './sureness.ts';
import { LegendElement } from './legend.element.ts';

customElements.define('sd-legend', LegendElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-legend': LegendElement;
  }
}
