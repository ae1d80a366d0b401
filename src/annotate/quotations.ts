import type { Span } from '../model.ts';
import type { ReadableArticle } from './article.ts';
import { pairMarks } from './quotations/pairing.ts';
import { piecesOf, sentenceAt } from './quotations/pieces.ts';

export interface FoundQuotation extends Span {
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly kind: 'quote' | 'scare';
}

export function quotationsIn(article: ReadableArticle): FoundQuotation[] {
  const { text, blocks, sentences } = article;
  return pairMarks(text, blocks).flatMap((quoted) =>
    piecesOf(text, quoted, sentences, sentenceAt(sentences, quoted.start)).map(({ start, end }) => ({ start, end, speaker: null, cue: null, kind: 'quote' as const })),
  );
}
