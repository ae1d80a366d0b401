import type { Anchor, Article, ArticleRef, Span } from '../model.ts';

/** An article as corrections and notes name it. */
export function refOf({ id, source }: Pick<Article, 'id' | 'source'>): ArticleRef {
  return { article: id, source };
}

/** Words of an article, so that they are found again when its text or the set around it has changed. */
export function anchorOf(article: Pick<Article, 'id' | 'source' | 'text'>, { start, end }: Span): Anchor {
  return { ...refOf(article), start, end, words: article.text.slice(start, end) };
}
