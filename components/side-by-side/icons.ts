import { html } from 'lit';

export const chevronIcon = html`<svg class="chevron" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
  <path d="M2.5 .8 6.1 4.5 2.5 8.2" fill="none" stroke="currentColor" stroke-width="1.5" />
</svg>`;

export const downIcon = html`<svg class="down" width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
  <path d="M1 .8l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.5" />
</svg>`;

export const swapIcon = html`<svg width="17" height="12" viewBox="0 0 17 12" fill="none" stroke="currentColor" stroke-width="1.4" aria-hidden="true">
  <path d="M1 3.5h14M12 .8l3 2.7-3 2.7M16 8.5H2M5 5.8 2 8.5l3 2.7" />
</svg>`;
