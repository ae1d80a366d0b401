import { report as words } from '../../words/report.ts';
import { box, h, type Markup } from './markup.ts';

/** The head of the first page. */
export function head(title: string, deck: string): Markup {
  return box('header', 'title', maker(), h('h1', { dir: 'auto' }, title), box('p', 'deck', deck));
}

/** A line on who made the report, with the sign of source-diff. */
function maker(): Markup {
  const lines = h('path', { class: 'line', 'stroke-width': 1.5, d: 'M2.5 3.5C11 3.5 11 12 19.5 12M2.5 14C11 14 11 6 19.5 6' });
  const edges = h('path', { class: 'line', 'stroke-width': 2.2, d: 'M1.2 1v16M20.8 1v16' });
  return box('p', 'maker', h('svg', { viewBox: '0 0 22 18', width: '16pt', height: '13pt', 'aria-hidden': 'true' }, edges, lines), words.kind);
}
