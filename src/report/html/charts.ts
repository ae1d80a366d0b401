import { report as words } from '../../words/report.ts';
import type { LikenessSection, OrderSection, Report } from '../contents/report.ts';
import { h, type Markup } from './markup.ts';
import { section, siglum, type Scene } from './parts.ts';

/** Units of the drawing of the order: its height below the letters, and the room of one source. */
const HEIGHT = 190;
const TOP = 30;
const EDGE = 6;
const WIDE_STEP = 114;
const NARROW_STEP = 42;
/** Points of a unit on paper. */
const SCALE = 0.65;
/** More sources than these are drawn closer together. */
const FEW = 4;

/** In what order: an axis for each source, a line for each passage. */
export function order(part: OrderSection, scene: Scene): Markup {
  return section(part, part.rows.length === 0 ? null : drawing(part, scene));
}

function drawing({ articles, rows, inWords, title }: OrderSection, { sourceOf, report }: Scene): Markup {
  const step = articles.length <= FEW ? WIDE_STEP : NARROW_STEP;
  const columns = report.direction === 'rtl' ? articles.toReversed() : articles;
  const x = (article: number) => (columns.indexOf(article) + 0.5) * step;
  const y = (position: number) => TOP + EDGE + position * (HEIGHT - 2 * EDGE);
  const curves = rows.map(({ points }) => points.map(({ article, position }) => ({ x: x(article), y: y(position) })));
  return h(
    'svg',
    { class: 'chart', viewBox: `0 0 ${articles.length * step} ${TOP + HEIGHT}`, width: `${articles.length * step * SCALE}pt`, role: 'img', 'aria-label': title },
    h('desc', {}, inWords.join(' ')),
    articles.map((article) => h('text', { x: x(article), y: 20 }, sourceOf(article).sigil)),
    articles.map((article) => h('path', { class: 'axis', d: `M${x(article)} ${TOP}v${HEIGHT}` })),
    curves.map((points) => h('path', { class: 'curve', d: curveThrough(points) })),
    curves.flat().map((point) => h('circle', { cx: point.x, cy: rounded(point.y), r: 2 })),
  );
}

/** Leaves and meets each axis level. */
function curveThrough(points: readonly { x: number; y: number }[]): string {
  return points
    .map(({ x, y }, at) => {
      const before = points[at - 1];
      if (!before) return `M${x} ${rounded(y)}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${rounded(before.y)} ${middle} ${rounded(y)} ${x} ${rounded(y)}`;
    })
    .join('');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How alike in wording: a cell for each pair. */
export function likeness(part: LikenessSection, { report }: Scene): Markup {
  return section(part, table(part, report));
}

function table({ pairs, title }: LikenessSection, { sources }: Report): Markup {
  const percentOf = new Map(pairs.map(({ a, b, percent }) => [`${a} ${b}`, percent]));
  const lines = sources.slice(1).map((line, at) =>
    h('tr', {}, h('th', { scope: 'row' }, siglum(line)), sources.slice(0, at + 1).map((column) => cell(percentOf.get(`${column.article} ${line.article}`) ?? 0))),
  );
  const feet = sources.slice(0, -1).map((column) => h('th', { scope: 'col' }, siglum(column)));
  return h('table', { class: sources.length > FEW + 2 ? 'likeness dense' : 'likeness', 'aria-label': title }, h('tbody', {}, lines), h('tfoot', {}, h('tr', {}, h('td', {}), feet)));
}

/** The number, and a bar as long as its share of the cell. */
function cell(percent: number): Markup {
  const bar = h('svg', { class: 'share', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, h('path', { d: `M0 0h${percent}v8h-${percent}z` }));
  return h('td', {}, h('span', {}, String(percent)), h('span', { class: 'unseen' }, words.percentSign), bar);
}
