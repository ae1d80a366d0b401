import { OrderChartElement } from './order-chart.element.ts';

customElements.define('sd-order-chart', OrderChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-order-chart': OrderChartElement;
  }
}
