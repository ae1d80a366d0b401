/** A run of rows that the panels draw together. */
export interface Page<T> {
  readonly index: number;
  /** How many pages there are. */
  readonly of: number;
  readonly rows: readonly T[];
  /** Places of the first and the last row among all, from 1. */
  readonly first: number;
  readonly last: number;
}

/** Rows on a page: some thousand columns and curves at once would take seconds to draw and could not be told apart. */
const SIZE = 120;

/** Page `index`, held between the first and the last. */
export function pageAt<T>(rows: readonly T[], index: number): Page<T> {
  const of = Math.max(1, Math.ceil(rows.length / SIZE));
  const page = Math.min(of - 1, Math.max(0, index));
  const drawn = rows.slice(page * SIZE, (page + 1) * SIZE);
  return { index: page, of, rows: drawn, first: page * SIZE + 1, last: page * SIZE + drawn.length };
}

/** The page that the row at `place` (from 0) is on. */
export function pageOf(place: number): number {
  return Math.floor(Math.max(0, place) / SIZE);
}
