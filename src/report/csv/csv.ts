import type { Comparison } from '../../model.ts';
import { csvRows } from './cells.ts';
import { figureTable } from './figures.ts';
import { nameTable } from './names.ts';
import { passageTable } from './passages.ts';
import { quotationTable } from './quotations.ts';
import type { Table } from './table.ts';

export const TABLES = ['passages', 'quotations', 'figures', 'names'] as const;
/** The tables of a comparison, each a file of its own. */
export type TableName = (typeof TABLES)[number];

export interface CsvChoices {
  readonly table?: TableName;
  /** Index of the article that passages are measured against. */
  readonly base?: number;
  /** The sign by which Excel knows UTF-8. Programs that read the table may do without. True if not said. */
  readonly byteOrderMark?: boolean;
}

/** One table of a comparison as RFC 4180 has it, in UTF-8. */
export function csvOf(comparison: Comparison, { table = 'passages', base = 0, byteOrderMark = true }: CsvChoices = {}): string {
  const { head, rows } = MAKERS[table](comparison, base);
  return (byteOrderMark ? '\uFEFF' : '') + csvRows([head, ...rows]);
}

const MAKERS: Record<TableName, (comparison: Comparison, base: number) => Table> = {
  passages: passageTable,
  quotations: quotationTable,
  figures: figureTable,
  names: nameTable,
};
