import type { Row } from '../../present/passages.ts';
import { report as words } from '../../words/report.ts';
import type { OrderSection } from './report.ts';
import type { Scene } from './scene.ts';

/** In what order the counted sources tell the passages. */
export function orderSection({ overview: { rows }, counted, comparison: { articles } }: Scene): Omit<OrderSection, 'title' | 'number'> {
  const placed = rows.map((row) => ({ number: row.number, points: pointsOf(row, counted) }));
  const inWords = placed.map(({ number, points }) =>
    words.orderOf(number, points.map(({ article, position }) => words.placeIn(Math.round(100 * position), articles[article]!.sigil)).join(', ')),
  );
  return { part: 'order', lead: rows.length === 0 ? words.noPassages : words.orderLead, articles: counted, rows: placed, inWords };
}

function pointsOf({ cells }: Row, articles: readonly number[]): { article: number; position: number }[] {
  return articles.flatMap((article) => {
    const { position } = cells[article]!;
    return position === null ? [] : [{ article, position }];
  });
}
