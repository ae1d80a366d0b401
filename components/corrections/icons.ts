import { svg } from 'lit';
import { icon } from '../shared/icons.ts';

export const icons = {
  undo: icon(16, 14, svg`<path d="M5.5 1.5L2 5l3.5 3.5M2.4 5h7.1a4 4 0 0 1 0 8H6"/>`),
  redo: icon(16, 14, svg`<path d="M10.5 1.5L14 5l-3.5 3.5M13.6 5H6.5a4 4 0 0 0 0 8H10"/>`),
  list: icon(15, 15, svg`<path d="M2 3.2h11M2 7.5h6M2 11.8h4M13 6.6l-4.3 5-2 .6.5-2 4.3-5z"/>`),
  note: icon(11, 11, svg`<path d="M1.2 1.2h8.6v5.6L6.8 9.8H1.2zM9.6 6.8H6.8v2.8"/>`),
  open: icon(10, 10, svg`<path d="M1.5 3.2L5 6.7l3.5-3.5"/>`),
};
