import { HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Cell } from '../document/blocks.ts';
import { runsOf } from './inlines.ts';
import { STYLE_IDS } from './styles.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Letters: a column gets room for its longest text between these. */
const NARROWEST = 5;
const WIDEST = 60;
const CELL_MARGIN = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 80, right: 80 } as const;

export interface Page {
  readonly isRightToLeft: boolean;
  /** Between the margins, in twentieths of a point. */
  readonly width: number;
}

export function blockParts(block: Block, page: Page): (Paragraph | Table)[] {
  const bidirectional = page.isRightToLeft;
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], bidirectional, children: runsOf(block.inlines) })];
    case 'paragraph':
      return [new Paragraph({ ...(block.style !== 'text' && { style: STYLE_IDS[block.style] }), bidirectional, children: runsOf(block.inlines) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, bidirectional, children: runsOf(item) }));
    case 'table':
      // Word joins two tables that nothing stands between.
      return [table(block, page), new Paragraph({ children: [] })];
  }
}

function table({ head, rows }: Extract<Block, { kind: 'table' }>, { width, isRightToLeft }: Page): Table {
  const columnWidths = widthsOf([head, ...rows], width);
  const row = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((cell, at) => tableCell(cell, columnWidths[at]!, isRightToLeft, isHead)) });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    visuallyRightToLeft: isRightToLeft,
    margins: CELL_MARGIN,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function tableCell(cell: Cell, width: number, bidirectional: boolean, isHead: boolean): TableCell {
  const inlines = isHead ? cell.map((inline) => ({ ...inline, style: 'strong' as const })) : cell;
  const paragraph = new Paragraph({ style: STYLE_IDS.apparatus, spacing: { after: 0 }, bidirectional, children: runsOf(inlines) });
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [paragraph] });
}

/** The page's width shared out among columns by how much they hold. */
function widthsOf(rows: readonly (readonly Cell[])[], width: number): number[] {
  const lengths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => lengthOf(row[at] ?? []))));
  const weights = lengths.map((length) => Math.min(WIDEST, Math.max(NARROWEST, length)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((width * weight) / all));
}

function lengthOf(cell: Cell): number {
  return cell.reduce((sum, { text }) => sum + text.length, 0);
}
