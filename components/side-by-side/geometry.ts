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

/** Of a ribbon, the part that is drawn: one that leads through a long article, drawn whole, costs a frame for every dash. */
const EVERYWHERE: Box = { top: -Infinity, bottom: Infinity };

/** A band from one box to another, with level ends; as far as `within` reaches, in which one of the two ends at least. */
export function ribbonPath({ from, to }: Gutter, left: Box, right: Box, within: Box = EVERYWHERE): string {
  const begins = left.bottom > within.top && left.top < within.bottom;
  const [x, end, near, far] = begins ? [from, to, left, right] : [to, from, right, left];
  const upper = curveOf({ x, y: near.top }, { x: end, y: far.top }, within);
  const lower = curveOf({ x, y: near.bottom }, { x: end, y: far.bottom }, within);
  const [on, back] = [upper.slice(1), lower.toReversed().slice(1)];
  return `M${pair(upper[0])}C${on.map(pair).join(' ')}L${pair(lower[3])}C${back.map(pair).join(' ')}Z`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A curve by its ends and, between them, the points that it bends towards. */
type Curve = readonly [Point, Point, Point, Point];

/** Leaves and arrives level; cut off where it leaves `within`. */
function curveOf(start: Point, end: Point, { top, bottom }: Box): Curve {
  const middle = (start.x + end.x) / 2;
  const whole: Curve = [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
  const limit = end.y > start.y ? bottom : top;
  const share = (limit - start.y) / (end.y - start.y);
  // Its height goes as 3t² − 2t³, of which this is the inverse.
  return share > 0 && share < 1 ? firstPart(whole, 0.5 - Math.sin(Math.asin(1 - 2 * share) / 3)) : whole;
}

/** As far as `t` of the way, by de Casteljau. */
function firstPart([a, b, c, d]: Curve, t: number): Curve {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
  const [abc, bcd] = [between(ab, bc, t), between(bc, cd, t)];
  return [a, ab, abc, between(abc, bcd, t)];
}

function between(from: Point, to: Point, t: number): Point {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
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
