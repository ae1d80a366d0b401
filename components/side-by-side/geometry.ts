import type { Span } from '../../src/model.ts';

/** From top to bottom, in pixels from the top of the columns. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** A paragraph, a part of one or a closed gap, with the text it stands for. */
export interface UnitBox extends Box, Span {
  readonly element: HTMLElement;
}

/** Where a ribbon is drawn between the columns; `from` is the edge of the left article, on whichever side that is. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** A band from one box to another, with level ends. */
export function ribbonPath({ from, to }: Gutter, left: Box, right: Box): string {
  const middle = round((from + to) / 2);
  const curve = (y: number, x: number, end: number) => `C${middle} ${round(y)} ${middle} ${round(end)} ${x} ${round(end)}`;
  return (
    `M${from} ${round(left.top)}${curve(left.top, to, right.top)}V${round(right.bottom)}` +
    `${curve(right.bottom, from, left.bottom)}Z`
  );
}

/** A pixel less at both ends keeps neighbouring sentences apart. */
export function endPath(x: number, { top, bottom }: Box): string {
  return `M${x} ${round(top + 1)}V${round(bottom - 1)}`;
}

const BAR = 5;
const HATCH = 4;

/** A hatched bar: two edges and slanting strokes between them. */
export function hatchPath(x: number, { top, bottom }: Box): string {
  const right = x + BAR;
  const strokes = Array.from({ length: Math.max(0, Math.floor((bottom - top - BAR) / HATCH)) }, (_, index) => {
    const y = round(top + index * HATCH);
    return `M${x} ${y + BAR}L${right} ${y}`;
  });
  return `M${x} ${round(top)}V${round(bottom)}M${right} ${round(top)}V${round(bottom)}${strokes.join('')}`;
}

export function union(boxes: readonly Box[]): Box {
  return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
}

/** Where a stretch of text stands, from the place of its unit and its share of the unit's text. */
export function estimatedBox(units: readonly UnitBox[], { start, end }: Span): Box | null {
  const unit = unitAt(units, start);
  if (!unit) return null;
  const length = Math.max(1, unit.end - unit.start);
  const at = (offset: number) =>
    unit.top + ((unit.bottom - unit.top) * Math.min(Math.max(offset - unit.start, 0), length)) / length;
  return { top: at(start), bottom: at(end) };
}

/** The last unit that begins at or before `offset`; units are in text order. */
export function unitAt(units: readonly UnitBox[], offset: number): UnitBox | undefined {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (units[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return units[low];
}

/** Runs of numbers that follow one another. */
export function runsOf(indexes: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
