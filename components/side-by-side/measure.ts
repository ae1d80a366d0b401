import type { Article } from '../../src/model.ts';
import type { PairLink } from '../../src/present/pair.ts';
import type { Side } from '../shared/marked-text.ts';
import { isLinkShown, type Context } from './context.ts';
import { endPath, estimatedBox, hatchPath, ribbonPath, runsOf, union, type Box, type Gutter, type UnitBox } from './geometry.ts';
import type { EdgeShape, RibbonShape } from './ribbons.element.ts';

/** Where everything stands, measured in one go. Boxes count from the top of the columns, slides included. */
export interface Layout {
  readonly origin: DOMRect;
  readonly gutter: Gutter;
  readonly units: Readonly<Record<Side, readonly UnitBox[]>>;
}

/** So far beyond the window, in window heights, sentences are measured one by one; farther off, estimates serve. */
const NEAR = 1;

/** Distance of the told-only bar from the text. */
const BAR_GAP = { left: -9, right: 4 };

export function layoutOf(columns: HTMLElement): Layout {
  const origin = columns.getBoundingClientRect();
  const [left, right] = [columnRect(columns, 'left'), columnRect(columns, 'right')];
  const isMirrored = left.left > right.left;
  const gutter = isMirrored
    ? { from: left.left - origin.left + 1, to: right.right - origin.left - 1 }
    : { from: left.right - origin.left - 1, to: right.left - origin.left + 1 };
  return { origin, gutter, units: { left: unitsOf(columns, 'left', origin), right: unitsOf(columns, 'right', origin) } };
}

function columnRect(columns: HTMLElement, side: Side): DOMRect {
  return columns.querySelector(`.column.${side}`)!.getBoundingClientRect();
}

function unitsOf(columns: HTMLElement, side: Side, origin: DOMRect): UnitBox[] {
  return [...columns.querySelectorAll<HTMLElement>(`.column.${side} .unit`)].map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const { start, end } = element.dataset;
    return { element, start: Number(start), end: Number(end), top: top - origin.top, bottom: bottom - origin.top };
  });
}

/** The boxes of sentences in and near the window, as far as they are drawn. */
export class SentenceBoxes {
  readonly #measured: Readonly<Record<Side, ReadonlyMap<number, Box>>>;

  constructor(readonly layout: Layout) {
    this.#measured = { left: this.#measure('left'), right: this.#measure('right') };
  }

  isNear(side: Side, sentence: number): boolean {
    return this.#measured[side].has(sentence);
  }

  /** The box of a sentence; an estimate where it is far off. */
  of(side: Side, sentence: number, article: Article): Box | null {
    return this.#measured[side].get(sentence) ?? estimatedBox(this.layout.units[side], article.sentences[sentence]!);
  }

  /** Sentences near the window, with their boxes. */
  near(side: Side): Iterable<[number, Box]> {
    return this.#measured[side];
  }

  #measure(side: Side): ReadonlyMap<number, Box> {
    const { origin, units } = this.layout;
    const [top, bottom] = [-origin.top - NEAR * innerHeight, -origin.top + (1 + NEAR) * innerHeight];
    const near = units[side].filter((unit) => unit.bottom >= top && unit.top <= bottom);
    return new Map(
      near.flatMap(({ element }) =>
        [...element.querySelectorAll<HTMLElement>('.sentence')].map((sentence): [number, Box] => [
          Number(sentence.dataset['sentence']),
          boxOf(sentence, origin),
        ]),
      ),
    );
  }
}

export function boxOf(element: Element, origin: DOMRect): Box {
  const { top, bottom } = union([...element.getClientRects()]);
  return { top: top - origin.top, bottom: bottom - origin.top };
}

/** The ribbons of links with an end in or near the window. */
export function ribbonsOf(context: Context, boxes: SentenceBoxes): RibbonShape[] {
  const { view, place, near } = context;
  const { gutter } = boxes.layout;
  return view.pair.links
    .filter((link) => isLinkShown(context, link) && touchesWindow(link, boxes))
    .flatMap((link) => {
      const state = link.id === place?.link?.id ? 'current' : near.has(link.id) ? 'near' : 'rest';
      const ends = (side: Side) => runsOf(link[side]).flatMap((run) => runBox(context, boxes, side, run) ?? []);
      const rights = ends('right');
      return ends('left').flatMap((left) =>
        rights.map((right) => ({ link: link.id, path: ribbonPath(gutter, left, right), relation: link.relation, state } as const)),
      );
    });
}

function touchesWindow(link: PairLink, boxes: SentenceBoxes): boolean {
  return (['left', 'right'] as const).some((side) => link[side].some((sentence) => boxes.isNear(side, sentence)));
}

function runBox({ view }: Context, boxes: SentenceBoxes, side: Side, run: readonly number[]): Box | null {
  const found = run.flatMap((sentence) => boxes.of(side, sentence, view[side].article) ?? []);
  return found.length > 0 ? union(found) : null;
}

/** The coloured ends of ribbons, and the bars of sentences told on one side only. */
export function edgesOf(context: Context, boxes: SentenceBoxes): EdgeShape[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const own = context.view[side];
    const x = side === 'left' ? boxes.layout.gutter.from : boxes.layout.gutter.to;
    const barX = barPlace(boxes.layout, side);
    const showsBars = !context.hidden.has(`told-${side}`);
    return [...boxes.near(side)].flatMap(([sentence, box]): EdgeShape[] => {
      if (own.only.has(sentence)) {
        return showsBars && barX !== null ? [{ kind: 'bar', article: own.index, path: hatchPath(barX, box) }] : [];
      }
      const isLinked = (own.linksOf.get(sentence) ?? []).some((link) => isLinkShown(context, link));
      return isLinked ? [{ kind: 'end', article: own.index, path: endPath(x, box) }] : [];
    });
  });
}

/** Beside the text, on the side away from the gutter. */
function barPlace({ units, gutter, origin }: Layout, side: Side): number | null {
  const text = units[side].map(({ element }) => element.querySelector('.text')).find((found) => found !== null);
  if (!text) return null;
  const { left, right } = text.getBoundingClientRect();
  const isLeftmost = side === 'left' ? gutter.from < gutter.to : gutter.to < gutter.from;
  return isLeftmost ? left - origin.left + BAR_GAP.left : right - origin.left + BAR_GAP.right;
}
