import '../shared/siglum.ts';
import { OverviewElement } from './overview.element.ts';

customElements.define('sd-overview', OverviewElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-overview': OverviewElement;
  }
}
