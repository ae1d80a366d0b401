import type { Piece } from '../pieces.ts';

/** Longer cells hold paragraphs. */
const LONGEST_CELL = 200;

/** The table rows that are open, innermost last: each a list of cells, each with its paragraphs. */
export class Rows {
  readonly #rows: string[][][] = [];

  openRow(): void {
    this.#rows.push([]);
  }

  openCell(): void {
    this.#rows.at(-1)?.push([]);
  }

  /** Whether there is a cell to take the paragraph. */
  add(text: string): boolean {
    const cell = this.#rows.at(-1)?.at(-1);
    cell?.push(text);
    return cell !== undefined;
  }

  /** Cells of one line stay one block, parted by tabs; cells of several paragraphs lay out a page, and are blocks. */
  closeRow(): Piece[] {
    const cells = (this.#rows.pop() ?? []).filter((cell) => cell.length > 0);
    const isData = cells.every((cell) => cell.length === 1 && cell[0]!.length <= LONGEST_CELL);
    const texts = isData ? [cells.flat().join('\t')] : cells.flat();
    return texts.filter((text) => text !== '' && !this.add(text)).map((text) => ({ role: 'paragraph', text }));
  }
}
