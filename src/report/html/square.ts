import type { Standing } from '../../present/passages.ts';
import { h, type Markup } from './markup.ts';

/** What a square of 9 units looks like. Drawn, not filled by a background: printers may leave those out. */
const SHAPES: Readonly<Record<Standing, readonly Markup[]>> = {
  base: [full()],
  verbatim: [full()],
  edited: [outline(null), h('path', { d: 'M.5 4h8v4.5h-8z' })],
  rewritten: [outline(null)],
  partial: [outline('1.9 1.3')],
  'not-told': [h('circle', { cx: 4.5, cy: 4.5, r: 1 })],
  'set-aside': [h('circle', { cx: 4.5, cy: 4.5, r: 2, class: 'line' })],
};

/** The square that stands for how a reading stands to the base; its words stand beside it. */
export function square(standing: Standing): Markup {
  return h('svg', { class: 'square', viewBox: '0 0 9 9', 'aria-hidden': 'true' }, SHAPES[standing]);
}

function full(): Markup {
  return h('path', { d: 'M0 0h9v9h-9z' });
}

function outline(dashes: string | null): Markup {
  return h('path', { class: 'line', d: 'M.5.5h8v8h-8z', 'stroke-dasharray': dashes });
}
