import type { Comparison, Versions } from '../model.ts';
import { versions as words } from '../words/versions.ts';

/** What a reader says of two articles: which is the older version of the other, or that they are no versions. */
export interface VersionSaying {
  readonly articles: readonly [number, number];
  /** Index of the older; null where they are no versions. */
  readonly older: number | null;
}

/** The comparison with what a reader says of versions in the place of what was found. The last word on two articles holds. */
export function withVersions(comparison: Comparison, sayings: readonly VersionSaying[]): Comparison {
  if (sayings.length === 0) return comparison;
  const versions = sayings.reduce(said, comparison.versions).toSorted((x, y) => Math.min(...x.articles) - Math.min(...y.articles));
  return { ...comparison, versions };
}

/** What was said of the same two before gives way. */
export function withSaying(sayings: readonly VersionSaying[], saying: VersionSaying): VersionSaying[] {
  const isSame = (other: VersionSaying) => other.articles.every((article) => saying.articles.includes(article));
  return [...sayings.filter((other) => !isSame(other)), saying];
}

function said(groups: readonly Versions[], { articles: [first, second], older }: VersionSaying): readonly Versions[] {
  const isTogether = ({ articles }: Versions) => articles.includes(first) && articles.includes(second);
  if (older === null) return groups.flatMap((group) => (isTogether(group) ? without(group, second) : group));
  const newer = older === first ? second : first;
  const groupOf = (article: number) => groups.find((group) => group.articles.includes(article));
  const met = new Set([groupOf(older), groupOf(newer)]);
  const rest = groups.filter((group) => !met.has(group));
  const before = (groupOf(older)?.articles ?? [older]).filter((article) => article !== newer);
  const after = (groupOf(newer)?.articles ?? [newer]).filter((article) => !before.includes(article));
  return [...rest, { articles: [...before, ...after], order: 'reader', because: words.saidSo }];
}

/** The rest of a group, as long as that is a group. */
function without(group: Versions, gone: number): Versions[] {
  const articles = group.articles.filter((article) => article !== gone);
  return articles.length > 1 ? [{ ...group, articles }] : [];
}
