import type { FigureKind, Span } from '../model.ts';
import type { Token } from '../segment/tokens.ts';
import type { Lead } from './words/lead.ts';

/** One side of a link: the sentences linked, as tokens in reading order, with what was found in them. */
export interface DiffSide {
  /** The whole text of the article; every offset counts from its start. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The inside of quotation marks, touching these sentences. */
  readonly quotations: readonly Span[];
  readonly figures: readonly (Span & { readonly kind: FigureKind; readonly value: string })[];
  /** BCP 47 tag, "und" when unknown. */
  readonly language: string;
  /** Set where it is compared with many others: then its words are remembered. */
  readonly again?: boolean;
  /** The words of the article's lead, where whoever compares many sides of it keeps them. */
  readonly lead?: Lead;
}
