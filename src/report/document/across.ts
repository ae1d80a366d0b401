import { tables } from '../../words/tables.ts';
import type { Source } from '../contents/report.ts';
import { joined, strong, plain, type Cell } from './blocks.ts';

/** More columns than these leave no room for words on a page. */
export const MOST_COLUMNS = 8;

/** The heads of the columns for sources: one for each, or a single one where they are many. */
export function sourceHeads(sources: readonly Source[]): Cell[] {
  return sources.length <= MOST_COLUMNS ? sources.map(({ sigil }) => [plain(sigil)]) : [[plain(tables.source)]];
}

/** The cells of a row under these heads; in a single column those that say something, each behind its letter. */
export function sourceCells(sources: readonly Source[], cellOf: (source: Source) => Cell, ifEmpty: string): Cell[] {
  const cells = sources.map((source) => ({ source, cell: cellOf(source) }));
  if (sources.length <= MOST_COLUMNS) return cells.map(({ cell }) => (cell.length > 0 ? cell : [plain(ifEmpty)]));
  const said = cells.filter(({ cell }) => cell.length > 0);
  return [joined(said.map(({ source, cell }) => [strong(source.sigil), plain(' '), ...cell]), '; ')];
}
