import type { Span } from '../../src/model.ts';
import type { Side } from '../shared/marked-text.ts';
import { firstWhere, shareOf, union, type Box, type Gutter } from './geometry.ts';

/** A paragraph, a part of one or a closed gap, as drawn, with the text it stands for. */
export interface Unit extends Span {
  readonly element: HTMLElement;
  readonly stretch: DrawnStretch;
}

/** Units that are laid out together, with the text of all of them. */
interface DrawnStretch extends Span {
  readonly element: HTMLElement;
}

export type Units = Readonly<Record<Side, readonly Unit[]>>;

/** So far beyond the window, in window heights, sentences of a long article are measured one by one; then estimates serve. */
const NEAR = 1;

/** The column of a side, without a search through the text of the other. */
export function columnOf(columns: Element, side: Side): HTMLElement | null {
  return ([...columns.children] as HTMLElement[]).find((child) => child.matches(`.column.${side}`)) ?? null;
}

export function unitsOf(columns: HTMLElement): Units {
  const of = (side: Side) =>
    [...columnOf(columns, side)!.querySelectorAll<HTMLElement>('.stretch')].flatMap((element) => {
      const units = [...element.querySelectorAll<HTMLElement>('.unit')].map((unit) => ({ element: unit, ...textOf(unit) }));
      const stretch = { element, start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 };
      return units.map((unit): Unit => ({ ...unit, stretch }));
    });
  return { left: of('left'), right: of('right') };
}

function textOf({ dataset }: HTMLElement): Span {
  return { start: Number(dataset['start']), end: Number(dataset['end']) };
}

/** Index of the last unit that begins at or before `offset`; 0 where none does. */
export function unitAt(units: readonly Unit[], offset: number): number {
  return Math.max(0, firstWhere(units.length, (at) => units[at]!.start > offset) - 1);
}

/**
 * Where things stand in one frame, slides included, counted from the top of the columns. Only what is asked for is
 * measured: of thousands of paragraphs, those in the window and the far ends of their links.
 */
export class Layout {
  readonly origin: DOMRect;
  readonly gutter: Gutter;
  readonly units: Units;
  readonly #boxes = new Map<HTMLElement, Box>();
  /** Where things are measured. */
  readonly reach: Box;
  readonly #sentences: Readonly<Record<Side, ReadonlyMap<number, Box>>>;

  /** `whole`: measures every sentence, as short articles can afford, and print needs. */
  constructor(columns: HTMLElement, units: Units, whole: boolean) {
    const beyond = whole ? Infinity : NEAR * innerHeight;
    this.origin = columns.getBoundingClientRect();
    this.reach = { top: -this.origin.top - beyond, bottom: -this.origin.top + innerHeight + beyond };
    this.units = units;
    this.gutter = gutterOf(columns, this.origin);
    this.#sentences = { left: this.#measure('left'), right: this.#measure('right') };
  }

  /** Whether things are measured far enough around the window, with the columns beginning at `top` in it. */
  covers(top: number): boolean {
    return -top - this.reach.top > innerHeight / 3 && this.reach.bottom + top - innerHeight > innerHeight / 3;
  }

  unitBox(side: Side, index: number): Box {
    const { element, stretch, ...text } = this.units[side][index]!;
    const around = this.#boxOf(stretch.element);
    return this.#isNear(around) ? this.#boxOf(element) : partOf(around, stretch, text);
  }

  /** What is far from the window is not laid out: asking where it stands would do that, so its share of what is around it has to do. */
  #boxOf(element: HTMLElement): Box {
    const box = this.#boxes.get(element) ?? boxOf(element.getBoundingClientRect(), this.origin);
    this.#boxes.set(element, box);
    return box;
  }

  #isNear({ top, bottom }: Box): boolean {
    return bottom > this.reach.top && top < this.reach.bottom;
  }

  /** Index of the first unit that ends below `y`. */
  unitBelow(side: Side, y: number): number {
    return firstWhere(this.units[side].length, (index) => this.unitBox(side, index).bottom > y);
  }

  /** Sentences in and near the window, with their boxes. */
  near(side: Side): ReadonlyMap<number, Box> {
    return this.#sentences[side];
  }

  /** The box of a stretch of text, from the place of its unit and its share of the unit's text. */
  estimate(side: Side, { start, end }: Span): Box | null {
    const units = this.units[side];
    const index = unitAt(units, start);
    const unit = units[index];
    return unit ? partOf(this.unitBox(side, index), unit, { start, end }) : null;
  }

  #measure(side: Side): ReadonlyMap<number, Box> {
    const found = new Map<number, Box>();
    const units = this.units[side];
    for (let index = this.unitBelow(side, this.reach.top); index < units.length && this.unitBox(side, index).top < this.reach.bottom; index++) {
      for (const sentence of units[index]!.element.querySelectorAll<HTMLElement>('.sentence')) {
        found.set(Number(sentence.dataset['sentence']), sentenceBox(sentence, this.origin));
      }
    }
    return found;
  }
}

/** Where `part` of the text that stands in a box is, by its share. */
function partOf(box: Box, whole: Span, part: Span): Box {
  const length = Math.max(1, whole.end - whole.start);
  return shareOf(box, (part.start - whole.start) / length, (part.end - whole.start) / length);
}

/** From the top of the first line to the bottom of the last. */
export function sentenceBox(sentence: Element, origin: DOMRect): Box {
  return boxOf(union([...sentence.getClientRects()]), origin);
}

function boxOf({ top, bottom }: Box, origin: DOMRect): Box {
  return { top: top - origin.top, bottom: bottom - origin.top };
}

function gutterOf(columns: HTMLElement, origin: DOMRect): Gutter {
  const rect = (side: Side) => columnOf(columns, side)!.getBoundingClientRect();
  const [left, right] = [rect('left'), rect('right')];
  return left.left > right.left
    ? { from: left.left - origin.left + 1, to: right.right - origin.left - 1 }
    : { from: left.right - origin.left - 1, to: right.left - origin.left + 1 };
}
