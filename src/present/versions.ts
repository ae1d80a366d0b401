import type { Comparison, VersionOrder } from '../model.ts';

/** Which of two articles is the older version of the other, and what tells it; null where they are no versions. */
export function versionsOfPair({ versions }: Comparison, p: number, q: number): { older: number; order: VersionOrder } | null {
  const group = versions.find(({ articles }) => articles.includes(p) && articles.includes(q));
  return group ? { older: group.articles.indexOf(p) < group.articles.indexOf(q) ? p : q, order: group.order } : null;
}

/** The articles with versions of one report next to each other, the oldest first, at the place of the first of them. */
export function besideTheirVersions({ versions }: Comparison, articles: readonly number[]): number[] {
  const together = articles.flatMap((article) => versions.find((group) => group.articles.includes(article))?.articles ?? [article]);
  return [...new Set(together)].filter((article) => articles.includes(article));
}

/** Which version of how many an article is, in the order of its group from 1; null where it is none, or nothing tells the order. */
export function placeAmongVersions({ versions }: Comparison, article: number): { readonly at: number; readonly of: number } | null {
  const group = versions.find(({ articles }) => articles.includes(article));
  return group && group.order !== 'unknown' ? { at: group.articles.indexOf(article) + 1, of: group.articles.length } : null;
}
