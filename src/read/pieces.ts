import type { Block } from '../model.ts';

/** A block with its own words, before it has a place in the text. */
export type Piece = Pick<Block, 'role' | 'because'> & { readonly text: string };

/** Blocks one after another, parted by blank lines. */
export function joinedPieces(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  let start = 0;
  const blocks = pieces.map(({ text, ...choice }) => {
    const block = { ...choice, start, end: start + text.length };
    start = block.end + 2;
    return block;
  });
  return { text: pieces.map(({ text }) => text).join('\n\n'), blocks };
}
