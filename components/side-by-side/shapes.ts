import type { PairLink } from '../../src/present/pair.ts';
import { isPossible } from '../../src/present/sureness.ts';
import type { Side } from '../shared/marked-text.ts';
import { isLinkShown, type Context } from './context.ts';
import { endPath, hatchPath, ribbonPath, runsOf, union, type Box } from './geometry.ts';
import type { Layout, Unit } from './layout.ts';
import type { EdgeShape, RibbonShape } from './ribbons.element.ts';

const SIDES = ['left', 'right'] as const;

/** Distance of the told-only bar from the text. */
const BAR_GAP = { before: -9, behind: 4 };

/** The ribbons of links with an end in or near the window. */
export function ribbonsOf(context: Context, layout: Layout): RibbonShape[] {
  return nearLinks(context, layout).flatMap((link) => {
    const ends = (side: Side) => runsOf(link[side]).flatMap((run) => runBox(context, layout, side, run) ?? []);
    const rights = ends('right');
    return ends('left').flatMap((left) =>
      rights.map((right) => ({
        link: link.id,
        path: ribbonPath(layout.gutter, left, right, layout.reach),
        relation: link.relation,
        isPossible: isPossible(link),
        state: link.id === context.place?.link?.id ? 'current' : context.near.has(link.id) ? 'near' : 'rest',
      } as const)),
    );
  });
}

function nearLinks(context: Context, layout: Layout): PairLink[] {
  const near = SIDES.flatMap((side) => [...layout.near(side).keys()].flatMap((sentence) => context.view[side].linksOf.get(sentence) ?? []));
  return [...new Set(near)].filter((link) => isLinkShown(context, link));
}

function runBox({ view }: Context, layout: Layout, side: Side, run: readonly number[]): Box | null {
  const boxes = run.flatMap(
    (sentence) => layout.near(side).get(sentence) ?? layout.estimate(side, view[side].article.sentences[sentence]!) ?? [],
  );
  return boxes.length > 0 ? union(boxes) : null;
}

/** The coloured ends of ribbons, and the bars of sentences told on one side only. */
export function edgesOf(context: Context, layout: Layout): EdgeShape[] {
  return SIDES.flatMap((side) => {
    const own = context.view[side];
    const bar = context.hidden.has(`told-${side}`) ? null : barPlace(layout, side);
    const end = side === 'left' ? layout.gutter.from : layout.gutter.to;
    return [...layout.near(side)].flatMap(([sentence, box]): EdgeShape[] => {
      if (own.only.has(sentence)) return bar === null ? [] : [{ kind: 'bar', article: own.index, path: hatchPath(bar, box) }];
      const isLinked = (own.linksOf.get(sentence) ?? []).some((link) => isLinkShown(context, link));
      return isLinked ? [{ kind: 'end', article: own.index, path: endPath(end, box) }] : [];
    });
  });
}

function isBlock({ element }: Unit): boolean {
  return element.matches('.block');
}

/** Beside the text, on the side away from the gutter. */
function barPlace(layout: Layout, side: Side): number | null {
  const { units, gutter, origin } = layout;
  const inWindow = units[side].slice(layout.unitBelow(side, -origin.top));
  const text = (inWindow.find(isBlock) ?? units[side].findLast(isBlock))?.element.querySelector('.text');
  if (!text) return null;
  const { left, right } = text.getBoundingClientRect();
  const isBefore = (side === 'left') === gutter.from < gutter.to;
  return isBefore ? left - origin.left + BAR_GAP.before : right - origin.left + BAR_GAP.behind;
}
