import type { Row } from '../../src/present/passages.ts';

/** Size of the chart in its own units; it is drawn at the width that it gets. */
export const HEIGHT = 150;
const TOP = 6;
/** The chart keeps this width and shape for up to seven articles; then each takes `STEP`, and it scrolls sideways. */
export const WIDTH = 300;
const STEP = 42;

export interface Point {
  readonly article: number;
  readonly x: number;
  readonly y: number;
}

export function widthFor(articles: number): number {
  return Math.max(WIDTH, STEP * articles);
}

/** The middle of each article's share of the width, so that letters in equal columns stand under their axes. */
export function axisX(column: number, articles: number): number {
  return ((column + 0.5) * widthFor(articles)) / articles;
}

/** Where the passage begins in each of the articles that tell it. */
export function pointsOf(row: Row, articles: readonly number[]): Point[] {
  return articles.flatMap((article, column) => {
    const { position } = row.cells[article]!;
    if (position === null) return [];
    return { article, x: axisX(column, articles.length), y: TOP + position * (HEIGHT - 2 * TOP) };
  });
}

/** A line through the points that leaves and meets each axis level. */
export function curveThrough(points: readonly Point[]): string {
  return points
    .map(({ x, y }, at) => {
      const before = points[at - 1];
      if (!before) return `M${round(x)} ${round(y)}`;
      const middle = round((before.x + x) / 2);
      return `C${middle} ${round(before.y)} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
