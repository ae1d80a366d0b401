import { AllSourcesElement } from './all-sources.element.ts';

customElements.define('sd-all-sources', AllSourcesElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-all-sources': AllSourcesElement;
  }
}
