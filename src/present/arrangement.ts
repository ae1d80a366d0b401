import type { ChangeKind } from '../model.ts';
import type { Cell, Row } from './passages.ts';

export const ORDERS = ['base', 'tellers', 'alike'] as const;
/** `base`: as the base tells them, by number. `tellers`: most told first. `alike`: least alike in wording first. */
export type Order = (typeof ORDERS)[number];

export const SELECTIONS = ['all', 'all-tell', 'some-tell', 'differ', 'same', 'figures', 'quotations'] as const;
/** Which passages are shown. `figures` and `quotations`: those where such a change stands between the base and another. */
export type Selection = (typeof SELECTIONS)[number];

/**
 * The selection, or `all` where it would leave out the passage where the reader is (`current`, its index): a step or a
 * link never leads to a passage that is not there.
 */
export function heldSelection(rows: readonly Row[], selection: Selection, current: number | null): Selection {
  const row = rows.find(({ index }) => index === current);
  return row && !TESTS[selection](row) ? 'all' : selection;
}

/** Rows in another order; equals by number. */
export function ordered(rows: readonly Row[], order: Order): Row[] {
  const key = KEYS[order];
  return rows.toSorted((x, y) => key(x) - key(y) || x.number - y.number);
}

export function selected(rows: readonly Row[], selection: Selection): Row[] {
  return rows.filter(TESTS[selection]);
}

/** How many rows each selection would show. */
export function selectionCounts(rows: readonly Row[]): Record<Selection, number> {
  const counts = SELECTIONS.map((selection) => [selection, selected(rows, selection).length]);
  return Object.fromEntries(counts) as Record<Selection, number>;
}

const KEYS: Record<Order, (row: Row) => number> = {
  base: (row) => row.number,
  tellers: (row) => -row.tellers.length,
  alike: likeness,
};

const TESTS: Record<Selection, (row: Row) => boolean> = {
  all: () => true,
  'all-tell': (row) => row.tellers.length === row.counted,
  'some-tell': (row) => row.tellers.length < row.counted,
  differ: (row) => !sameThroughout(row),
  same: sameThroughout,
  figures: (row) => hasChange(row, 'figure'),
  quotations: (row) => hasChange(row, 'quotation'),
};

function sameThroughout(row: Row): boolean {
  return othersTelling(row).every((cell) => cell.standing === 'verbatim');
}

function hasChange(row: Row, kind: ChangeKind): boolean {
  return othersTelling(row).some(({ links }) => links.some(({ changes }) => changes?.some((change) => change.kind === kind)));
}

/** Mean over the other tellers of the words that their nearest link shares with the base; 1 when all are the same words. */
function likeness(row: Row): number {
  const shares = othersTelling(row).map(({ links }) => Math.max(0, ...links.map((link) => link.sameWords)));
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

function othersTelling(row: Row): Cell[] {
  return row.tellers.filter((article) => article !== row.base).map((article) => row.cells[article]!);
}
