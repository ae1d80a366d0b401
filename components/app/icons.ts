import { html, svg } from 'lit';
import { closeIcon, downIcon, icon, upIcon } from '../shared/icons.ts';

export const icons = {
  wordmark: icon(22, 18, svg`<path d="M1.2 1v16M20.8 1v16" stroke-width="2.2"/><path d="M2.5 3.5C11 3.5 11 12 19.5 12M2.5 14C11 14 11 6 19.5 6"/>`),
  theme: icon(15, 15, svg`<circle cx="7.5" cy="7.5" r="5.7"/><path d="M7.5 1.8a5.7 5.7 0 0 1 0 11.4z" fill="currentColor" stroke="none"/>`),
  help: icon(15, 15, svg`<path d="M5 5.4C5 3.7 6.2 2.7 7.6 2.7S10 3.7 10 5.1c0 1.9-2.5 2-2.5 4"/><path d="M7.5 11v1.6" stroke-width="1.7"/>`),
  search: icon(15, 15, svg`<circle cx="6.3" cy="6.3" r="4.3"/><path d="M9.6 9.6l3.9 3.9"/>`),
  classroom: icon(17, 15, svg`<path d="M8.5 2L1.2 5.4l7.3 3.4 7.3-3.4zM4 7v3.6c2.6 2 6.4 2 9 0V7"/>`),
  print: icon(15, 15, svg`<path d="M4 5.2V1.7h7v3.5M4 11H1.7V5.2h11.6V11H11M4 8.6h7v4.7H4z"/>`),
  up: upIcon,
  down: downIcon,
  close: closeIcon,
  put: icon(16, 16, svg`<path d="M8 11V2.5M4.5 5.8L8 2.3l3.5 3.5M2 10.5v3h12v-3"/>`),
  lock: icon(12, 14, svg`<rect x="1" y="6" width="10" height="7" rx="1"/><path d="M3.2 6V4a2.8 2.8 0 0 1 5.6 0v2"/>`),
  warning: icon(15, 15, svg`<circle cx="7.5" cy="7.5" r="5.9"/><path d="M7.5 4.2v4M7.5 10v1.4"/>`),
  grip: html`<svg width="8" height="14" viewBox="0 0 8 14" fill="currentColor" aria-hidden="true"><circle cx="1.6" cy="2" r="1.2"/><circle cx="6.4" cy="2" r="1.2"/><circle cx="1.6" cy="7" r="1.2"/><circle cx="6.4" cy="7" r="1.2"/><circle cx="1.6" cy="12" r="1.2"/><circle cx="6.4" cy="12" r="1.2"/></svg>`,
};
