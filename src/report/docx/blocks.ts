import { HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type IParagraphOptions } from 'docx';
import type { Block, Cell, Inline } from '../document/blocks.ts';
import { runsOf } from './inlines.ts';
import { STYLE_IDS } from './styles.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** A longer word is broken. */
const LONGEST_WORD = 16;
/** Letters on one line of a cell from which on more room is no help. */
const WIDEST = 120;
const SIDE_MARGIN = 80;
const CELL_MARGIN = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: SIDE_MARGIN, right: SIDE_MARGIN } as const;

export interface Page {
  readonly isRightToLeft: boolean;
  /** Between the margins, in twentieths of a point, as is the width of a letter in a table. */
  readonly width: number;
  readonly letter: number;
}

export function blockParts(block: Block, page: Page): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], ...written(block.inlines, page) })];
    case 'paragraph':
      return [new Paragraph({ ...(block.style !== 'text' && { style: STYLE_IDS[block.style] }), ...written(block.inlines, page) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, ...written(item, page) }));
    case 'table':
      // Word joins two tables that nothing stands between.
      return [table(block, page), new Paragraph({ style: STYLE_IDS.apparatus, spacing: { after: 0 }, children: [] })];
  }
}

/** A paragraph runs as the words of an article in it do: its stops and brackets would else stand on the wrong side. */
function written(inlines: readonly Inline[], { isRightToLeft }: Page): Pick<IParagraphOptions, 'bidirectional' | 'children'> {
  const quoted = inlines.find(({ direction }) => direction === 'ltr' || direction === 'rtl');
  return { bidirectional: quoted ? quoted.direction === 'rtl' : isRightToLeft, children: runsOf(inlines) };
}

function table({ head, rows }: Extract<Block, { kind: 'table' }>, page: Page): Table {
  const { width, isRightToLeft } = page;
  const columnWidths = widthsOf([head, ...rows], page);
  const row = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({ ...(isHead && { tableHeader: true }), cantSplit: true, children: cells.map((cell, at) => tableCell(cell, columnWidths[at]!, page, isHead)) });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    visuallyRightToLeft: isRightToLeft,
    margins: CELL_MARGIN,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function tableCell(cell: Cell, width: number, page: Page, isHead: boolean): TableCell {
  const inlines = isHead ? cell.map((inline) => ({ ...inline, style: 'strong' as const })) : cell;
  const paragraph = new Paragraph({ style: STYLE_IDS.apparatus, spacing: { after: 0 }, ...written(inlines, page) });
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [paragraph] });
}

/** Each column gets room for its longest word; what is left of the page goes to those that hold more. */
function widthsOf(rows: readonly (readonly Cell[])[], { width, letter }: Page): number[] {
  const columns = rows[0]!.map((_, at) => rows.map((row) => (row[at] ?? []).map(({ text }) => text).join('')));
  const least = columns.map((texts) => 2 * SIDE_MARGIN + letter * Math.min(LONGEST_WORD, longest(texts.flatMap((text) => text.split(/\s/u)))));
  const wished = columns.map((texts, at) => Math.max(0, letter * Math.min(WIDEST, longest(texts)) - least[at]!));
  const left = width - sum(least);
  if (left < 0) return least.map((one) => Math.floor((one * width) / sum(least)));
  return least.map((one, at) => one + Math.floor((left * wished[at]!) / Math.max(1, sum(wished))));
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
