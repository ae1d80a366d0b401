/** From top to bottom, in pixels from the top of the columns. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
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

/** The part of a box that a share of its text takes, from `from` to `to` of the whole. */
export function shareOf({ top, bottom }: Box, from: number, to: number): Box {
  const at = (share: number) => top + (bottom - top) * Math.min(Math.max(share, 0), 1);
  return { top: at(from), bottom: at(to) };
}

/** The first index below `count` that `holds` from there on, by halving; `count` when it never does. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
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
