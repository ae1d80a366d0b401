import type { Span } from '../../src/model.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import type { Side } from '../shared/marked-text.ts';
import { isLinkShown, type Context } from './context.ts';
import { shareOf, union, type Box } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { OverviewBar, OverviewData, Standing } from './overview.element.ts';
import type { SideView } from './pair-view.ts';
import { edgesOf, ribbonsOf } from './shapes.ts';
import type { Slides } from './slides.ts';

/** Less, in pixels of the columns, than the space between two paragraphs. */
const TOUCHING = 6;

/** Ribbons, their ends and the told-only bars, for what is in or near the window. */
export function drawRibbons(root: ParentNode, context: Context, layout: Layout): void {
  const layer = root.querySelector('sd-ribbons');
  if (!layer) return;
  layer.ribbons = ribbonsOf(context, layout);
  layer.edges = edgesOf(context, layout);
}

/** The overview shows both articles in their own order, whatever slides. */
export function drawOverview(root: ParentNode, context: Context, layout: Layout, slides: Slides): void {
  const overview = root.querySelector('sd-overview');
  if (!overview) return;
  const place = { left: placer(context, layout, 'left', slides), right: placer(context, layout, 'right', slides) };
  overview.data = overviewOf(context, layout.origin.height, place);
}

/** `top`: of the columns, in the window; a layout that was measured further up or down still tells what stands where in them. */
export function drawWindow(root: ParentNode, context: Context, layout: Layout, top: number): void {
  const overview = root.querySelector('sd-overview');
  if (!overview) return;
  const ceiling = root.querySelector('.heads')!.getBoundingClientRect().bottom;
  const height = overview.data.height;
  const window = { top: clamp(ceiling - top, height), bottom: clamp(innerHeight - top, height) };
  const middle = (window.top + window.bottom) / 2;
  overview.window = window;
  overview.place = words.overviewPlace(nameAt(context, layout, 'left', middle), nameAt(context, layout, 'right', middle));
}

type Placer = (span: Span) => Box;

/** Where text stands in the article's own order; by its share of the text where measuring all of it would cost a frame. */
function placer({ view }: Context, layout: Layout, side: Side, slides: Slides): Placer {
  const { article, long } = view[side];
  const { length } = article.text;
  if (long) return ({ start, end }) => shareOf({ top: 0, bottom: layout.origin.height }, start / length, end / length);
  const slide = slides.actual(side);
  return (span) => {
    const { top, bottom } = layout.estimate(side, span) ?? { top: slide, bottom: slide };
    return { top: top - slide, bottom: bottom - slide };
  };
}

function overviewOf(context: Context, height: number, placers: Readonly<Record<Side, Placer>>): OverviewData {
  const { view, place } = context;
  const box = (side: Side, sentence: number) => placers[side](view[side].article.sentences[sentence]!);
  const bars = (side: Side) =>
    view[side].article.sentences.map((_, sentence): OverviewBar => {
      const isHere = place?.[side].includes(sentence) ?? false;
      return { ...box(side, sentence), standing: isHere ? 'current' : standingOf(view[side], sentence) };
    });
  const middle = (side: Side, sentences: readonly number[]) => {
    const { top, bottom } = union(sentences.map((sentence) => box(side, sentence)));
    return (top + bottom) / 2;
  };
  const hitPlaces = (side: Side) => context.hits.filter(({ article, aside }) => article === view[side].index && !aside).map((hit) => placers[side](hit).top);
  const all = { left: joined(bars('left')), right: joined(bars('right')) };
  const ends = [...all.left.slice(-1), ...all.right.slice(-1)].map(({ bottom }) => bottom);
  return {
    height: Math.max(1, Math.min(height, Math.max(0, ...ends))),
    bars: all,
    hits: { left: hitPlaces('left'), right: hitPlaces('right') },
    links: view.pair.links
      .filter((link) => isLinkShown(context, link))
      .map((link) => ({ left: middle('left', link.left), right: middle('right', link.right), isCurrent: link === place?.link })),
  };
}

/** Told-only sentences that touch are one bar: a closed gap would else be a stack of slivers. */
function joined(bars: readonly OverviewBar[]): OverviewBar[] {
  const found: OverviewBar[] = [];
  for (const bar of bars) {
    const last = found.at(-1);
    const touches = last?.standing === 'only' && bar.standing === 'only' && bar.top - last.bottom < TOUCHING;
    if (touches) found[found.length - 1] = { ...last, bottom: bar.bottom };
    else found.push(bar);
  }
  return found;
}

function standingOf({ linksOf, aside, numbers, article }: SideView, sentence: number): Standing {
  if (linksOf.has(sentence)) return 'linked';
  if (aside.has(sentence)) return 'apparatus';
  return numbers[article.sentences[sentence]!.block] === null ? 'apparatus' : 'only';
}

/** The paragraph at a height of the columns, or what else stands there. */
function nameAt({ view }: Context, layout: Layout, side: Side, y: number): string {
  const { article, numbers } = view[side];
  const units = layout.units[side];
  const unit = units[Math.min(layout.unitBelow(side, y), units.length - 1)];
  const block = article.blocks.findIndex(({ start, end }) => unit !== undefined && unit.start >= start && unit.start < end);
  if (block < 0) return '';
  const number = numbers[block];
  return number ? words.paragraphs(number, number) : words.roles[article.blocks[block]!.role];
}

function clamp(y: number, height: number): number {
  return Math.min(Math.max(0, y), height);
}
