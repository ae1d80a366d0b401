import type { Span } from '../model.ts';
import type { Difference } from './pair.ts';

/** A stretch of text that is shown in one way: plain, marked, or an empty place (a caret) where words are left out. */
export interface Piece extends Span {
  readonly mark: Difference | null;
}

/** Kinds never nest: where two marks meet, the first of these wins (DIFFERENCE kinds told by one only are not marks). */
const RANK = ['quotation', 'figure', 'attribution', 'only-left', 'only-right', 'words'];

/**
 * Cuts `span` of one side into pieces, in order, covering it without gaps. Overlapping marks (from a sentence that is in
 * two links) are cut so that the higher kind keeps its words.
 */
export function piecesOf(span: Span, differences: readonly Difference[], side: 'left' | 'right'): Piece[] {
  const marks = differences
    .filter((difference) => difference.link !== null && within(difference[side], span))
    .sort((x, y) => x[side]!.start - y[side]!.start || RANK.indexOf(x.kind) - RANK.indexOf(y.kind));
  const pieces: Piece[] = [];
  let at = span.start;
  for (const mark of marks) {
    const { start, end } = mark[side]!;
    if (start < at || (end <= at && end > start)) continue;
    if (start > at) pieces.push({ start: at, end: start, mark: null });
    pieces.push({ start, end, mark });
    at = Math.max(at, end);
  }
  if (at < span.end) pieces.push({ start: at, end: span.end, mark: null });
  return pieces;
}

function within(part: Span | null, whole: Span): boolean {
  return part !== null && part.start >= whole.start && part.end <= whole.end;
}
