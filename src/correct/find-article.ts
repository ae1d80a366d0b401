import type { Article, ArticleRef } from '../model.ts';

/**
 * Index of the article that a reference names, -1 where it is gone: the one with the same text, or else, its text having
 * changed, the only one from the same source.
 */
export function findArticle(articles: readonly Pick<Article, 'id' | 'source'>[], { article: id, source }: ArticleRef): number {
  const same = indexesOf(articles, (one) => textOf(one.id) === textOf(id));
  const there = same.filter((index) => articles[index]!.source === source);
  // The same text twice from one source is told apart by its number alone.
  for (const some of [there, same]) if (some.length > 0) return some.find((index) => articles[index]!.id === id) ?? some[0]!;
  const changed = indexesOf(articles, (one) => one.source === source);
  return changed.length === 1 ? changed[0]! : -1;
}

/** Ids are made of the text; a number behind tells copies apart. */
function textOf(id: string): string {
  return id.replace(/-\d+$/, '');
}

function indexesOf<T>(list: readonly T[], isOne: (item: T) => boolean): number[] {
  return list.flatMap((item, index) => (isOne(item) ? [index] : []));
}
