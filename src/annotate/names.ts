import type { Span } from '../model.ts';
import type { ReadableArticle } from './article.ts';
import type { Work } from '../work.ts';
import { castOf, castPaced } from './names/cast.ts';
import type { NameKind } from './names/entities.ts';

export interface FoundName extends Span {
  /** The fullest form in the article: "Donald Trump" for "Trump", "Islamic State" for "IS". */
  readonly name: string;
  readonly kind: NameKind;
}

/** Finds out who and what stands in an article, so that its quotations and names have it at hand. */
export function* surveyed(article: ReadableArticle): Work<void> {
  yield* castPaced(article);
}

/** The names in an article, in order. Titles ("President") are not part of a span. */
export function namesIn(article: ReadableArticle): FoundName[] {
  return castOf(article)
    .named.flat()
    .map(({ mention: { start, end }, entity: { name, kind } }) => ({ start, end, name, kind }));
}
