import type { Span } from '../model.ts';
import type { Difference } from './pair.ts';

/** A stretch of text that is shown in one way: plain, marked, or an empty place (a caret) where words are left out. */
export interface Piece extends Span {
  readonly mark: Difference | null;
}

/** Kinds never nest: where two marks meet, the first of these wins (DIFFERENCE kinds told by one only are not marks). */
const RANK = ['quotation', 'figure', 'attribution', 'only-left', 'only-right', 'words'];

interface Placed extends Span {
  readonly mark: Difference;
}

/**
 * Cuts `span` of one side into pieces, in order, covering it without gaps. A mark that reaches beyond the span is cut to
 * it. Overlapping marks (from a sentence that is in two links) are cut so that the higher kind keeps its words; a caret
 * inside another mark gives way to it.
 */
export function piecesOf(span: Span, differences: readonly Difference[], side: 'left' | 'right'): Piece[] {
  const placed = differences.flatMap((difference) => placedIn(span, difference, side));
  const carets = placed.filter(({ start, end }) => start === end);
  const stretches = stretchesOf(span, placed.filter(({ start, end }) => start < end), new Set(carets.map(({ start }) => start)));
  const isFree = ({ start }: Span) => !stretches.some((piece) => piece.mark && start > piece.start && start < piece.end);
  return [...stretches, ...carets.filter(isFree)].sort((x, y) => x.start - y.start || x.end - y.end);
}

function placedIn(span: Span, difference: Difference, side: 'left' | 'right'): Placed[] {
  const own = difference[side];
  if (difference.link === null || !own) return [];
  const [start, end] = [Math.max(own.start, span.start), Math.min(own.end, span.end)];
  const isInside = own.start === own.end ? start === end : start < end;
  return isInside ? [{ start, end, mark: difference }] : [];
}

/** The span as plain and marked stretches, each with the highest mark that covers it; plain ones are cut at `cuts`. */
function stretchesOf(span: Span, marks: readonly Placed[], cuts: ReadonlySet<number>): Piece[] {
  const edges = [...new Set([span.start, span.end, ...cuts, ...marks.flatMap(({ start, end }) => [start, end])])].sort((x, y) => x - y);
  const coming = [...marks].sort((x, y) => x.start - y.start);
  const pieces: Piece[] = [];
  let [covering, next]: [Placed[], number] = [[], 0];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    covering = covering.filter(({ end }) => end > start);
    while (next < coming.length && coming[next]!.start <= start) covering.push(coming[next++]!);
    const mark = highest(covering);
    const last = pieces.at(-1);
    const end = edges[index + 1]!;
    if (last?.mark === mark && !(mark === null && cuts.has(start))) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start, end, mark });
  }
  return pieces;
}

function highest(covering: readonly Placed[]): Difference | null {
  const ranked = [...covering].sort((x, y) => RANK.indexOf(x.mark.kind) - RANK.indexOf(y.mark.kind));
  return ranked[0]?.mark ?? null;
}
