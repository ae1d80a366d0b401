import type { Article, NameKind, Span } from '../model.ts';
import type { Token } from '../segment/tokens.ts';

/** A name where it stands in an article, with the fullest name that the article has for it. */
export interface Named extends Span {
  readonly name: string;
  readonly kind: NameKind;
}

/** An article with what was found in it. */
export interface Source {
  readonly article: Article;
  /** One list for each sentence. */
  readonly tokens: readonly (readonly Token[])[];
  readonly names: readonly Named[];
}
