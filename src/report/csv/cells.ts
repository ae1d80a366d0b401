import { holdable } from '../characters.ts';

/** Null is a cell with nothing in it. */
export type Cell = string | number | null;

/**
 * What a spreadsheet would take for a formula: one of = + - @, in any width, at the start of a cell or behind white space and
 * invisible signs, or a tab or line end at the start, which some programs drop. Also such a text behind apostrophes, so that
 * taking one away gives back every text.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－−﹢﹣﹦﹫＠])/u;

/**
 * Rows as RFC 4180 has them: cells in double quotes, those in a text doubled, rows ended by CR LF, the last one too. A text
 * that could be a formula gets an apostrophe in front, by which spreadsheets take it for text.
 */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : `"${harmless(holdable(cell)).replaceAll('"', '""')}"`;
}

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
