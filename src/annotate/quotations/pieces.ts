import type { Sentence, Span } from '../../model.ts';
import type { Quoted } from './pairing.ts';

/** The part of a quotation that lies in one sentence. */
export interface Piece extends Span {
  readonly sentence: number;
}

/**
 * A quotation cut at the ends of its sentences. Outlets cut quotations between sentences, so that each sentence is
 * compared on its own.
 */
export function piecesOf(text: string, { start, end }: Quoted, sentences: readonly Sentence[]): Piece[] {
  const pieces: Piece[] = [];
  for (let s = sentenceAt(sentences, start); s < sentences.length && sentences[s]!.start < end; s++) {
    const span = trimmed(text, Math.max(start, sentences[s]!.start), Math.min(end, sentences[s]!.end));
    if (span) pieces.push({ ...span, sentence: s });
  }
  return pieces;
}

/** Index of the first sentence that ends after `offset`. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const PRINTED = /[\p{L}\p{N}]/u;

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /[\s"“”]/.test(text[end - 1]!)) end--;
  return start < end && PRINTED.test(text.slice(start, end)) ? { start, end } : null;
}
