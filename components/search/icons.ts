import { svg, html, type TemplateResult } from 'lit';

function icon(drawing: TemplateResult): TemplateResult {
  return html`<svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${drawing}</svg>`;
}

export const previousIcon = icon(svg`<path d="M2 7.8L6 3.8l4 4"/>`);
export const nextIcon = icon(svg`<path d="M2 4.2l4 4 4-4"/>`);
export const closeIcon = icon(svg`<path d="M2 2l8 8M10 2l-8 8"/>`);
export const searchIcon = icon(svg`<circle cx="5" cy="5" r="3.6"/><path d="M7.8 7.8L11 11"/>`);
