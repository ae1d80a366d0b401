import { ReportElement } from './report.element.ts';

customElements.define('sd-report', ReportElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-report': ReportElement;
  }
}
