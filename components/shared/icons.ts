import { html, svg, type TemplateResult } from 'lit';

/** A line drawing in the colour of the text, an ornament: what it does is said by the label of its button. */
export function icon(width: number, height: number, drawing: TemplateResult): TemplateResult {
  return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${drawing}</svg>`;
}

export const upIcon = icon(12, 12, svg`<path d="M2 7.8L6 3.8l4 4"/>`);
export const downIcon = icon(12, 12, svg`<path d="M2 4.2l4 4 4-4"/>`);
export const closeIcon = icon(11, 11, svg`<path d="M1.5 1.5l8 8M9.5 1.5l-8 8"/>`);
