import { svg } from 'lit';
import { icon } from '../shared/icons.ts';

export const icons = {
  save: icon(15, 15, svg`<path d="M7.5 1.5v7.2M4.3 5.8l3.2 3.1 3.2-3.1M2 9.7v3.6h11V9.7"/>`),
  open: icon(15, 15, svg`<path d="M1.7 12.5V3h4l1.5 1.8h6.1v7.7z"/>`),
};
