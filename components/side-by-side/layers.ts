import { sideBySide as words } from '../../src/words/en/side-by-side.ts';
import type { Side } from '../shared/marked-text.ts';
import { isLinkShown, type Context } from './context.ts';
import { estimatedBox, union, type Box, type UnitBox } from './geometry.ts';
import { edgesOf, ribbonsOf, SentenceBoxes, type Layout } from './measure.ts';
import type { OverviewBar, OverviewData, Standing } from './overview.element.ts';
import type { SideView } from './pair-view.ts';
import type { Slides } from './slides.ts';

const SIDES = ['left', 'right'] as const;

/** Ribbons, their ends and the told-only bars, for what is in or near the window. */
export function drawRibbons(root: ParentNode, context: Context, layout: Layout): void {
  const layer = root.querySelector('sd-ribbons');
  if (!layer) return;
  const boxes = new SentenceBoxes(layout);
  layer.ribbons = ribbonsOf(context, boxes);
  layer.edges = edgesOf(context, boxes);
}

/** The overview shows both articles in their own order, whatever slides. */
export function drawOverview(root: ParentNode, context: Context, layout: Layout, slides: Slides): void {
  const overview = root.querySelector('sd-overview');
  if (!overview) return;
  const units = { left: inOwnOrder(layout, 'left', slides), right: inOwnOrder(layout, 'right', slides) };
  overview.data = overviewOf(context, units);
}

export function drawWindow(root: ParentNode, context: Context, layout: Layout, ceiling: number): void {
  const overview = root.querySelector('sd-overview');
  if (!overview) return;
  const { top } = layout.origin;
  const window = { top: Math.max(0, ceiling - top), bottom: Math.max(1, innerHeight - top) };
  const height = overview.data.height;
  overview.window = { top: Math.min(window.top, height), bottom: Math.min(window.bottom, height) };
  overview.place = words.overviewPlace(nameAt(context, layout, 'left', window), nameAt(context, layout, 'right', window));
}

function inOwnOrder(layout: Layout, side: Side, slides: Slides): UnitBox[] {
  const slide = slides.actual(side);
  return layout.units[side].map((unit) => ({ ...unit, top: unit.top - slide, bottom: unit.bottom - slide }));
}

function overviewOf(context: Context, units: Readonly<Record<Side, readonly UnitBox[]>>): OverviewData {
  const { view, place } = context;
  const sentenceBox = (side: Side, sentence: number) => estimatedBox(units[side], view[side].article.sentences[sentence]!);
  const bars = (side: Side) =>
    view[side].article.sentences.flatMap((_, sentence): OverviewBar[] => {
      const box = sentenceBox(side, sentence);
      const isHere = place?.[side].includes(sentence) ?? false;
      return box ? [{ ...box, standing: isHere ? 'current' : standingOf(view[side], sentence) }] : [];
    });
  const middle = (side: Side, sentences: readonly number[]) => {
    const { top, bottom } = union(sentences.flatMap((sentence) => sentenceBox(side, sentence) ?? []));
    return (top + bottom) / 2;
  };
  return {
    height: Math.max(1, ...SIDES.map((side) => units[side].at(-1)?.bottom ?? 0)),
    bars: { left: bars('left'), right: bars('right') },
    links: view.pair.links
      .filter((link) => isLinkShown(context, link))
      .map((link) => ({ left: middle('left', link.left), right: middle('right', link.right), isCurrent: link === place?.link })),
  };
}

function standingOf({ linksOf, numbers, article }: SideView, sentence: number): Standing {
  if (linksOf.has(sentence)) return 'linked';
  return numbers[article.sentences[sentence]!.block] === null ? 'apparatus' : 'only';
}

/** The paragraph in the middle of the window, or what else stands there. */
function nameAt({ view }: Context, { units }: Layout, side: Side, window: Box): string {
  const middle = (window.top + window.bottom) / 2;
  const { article, numbers } = view[side];
  const unit = units[side].find(({ bottom }) => bottom > middle) ?? units[side].at(-1);
  const block = article.blocks.findIndex(({ start, end }) => unit !== undefined && unit.start >= start && unit.start < end);
  if (block < 0) return '';
  const number = numbers[block];
  return number ? words.paragraphs(number, number) : words.roles[article.blocks[block]!.role];
}
