import { html, svg, type TemplateResult } from 'lit';

function icon(drawing: TemplateResult): TemplateResult {
  return html`<svg width="15" height="15" viewBox="0 0 15 15" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${drawing}</svg>`;
}

/** Line drawings in the colour of the text; what they do is said by the label of their button. */
export const icons = {
  save: icon(svg`<path d="M7.5 1.5v7.2M4.3 5.8l3.2 3.1 3.2-3.1M2 9.7v3.6h11V9.7"/>`),
  open: icon(svg`<path d="M1.7 12.5V3h4l1.5 1.8h6.1v7.7z"/>`),
};
