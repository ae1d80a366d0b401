import type { Comparison, VersionOrder } from '../model.ts';

/** Which of two articles is the older version of the other, and what tells it; null where they are no versions. */
export function versionsOfPair({ versions }: Comparison, p: number, q: number): { older: number; order: VersionOrder } | null {
  const group = versions.find(({ articles }) => articles.includes(p) && articles.includes(q));
  return group ? { older: group.articles.indexOf(p) < group.articles.indexOf(q) ? p : q, order: group.order } : null;
}
