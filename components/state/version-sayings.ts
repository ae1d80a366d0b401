import type { VersionSaying } from '../../src/present/versions-by-hand.ts';

/** The same where articles have come, gone or changed places; `now` gives -1 for one that is gone. */
export function followedSayings(sayings: readonly VersionSaying[], now: (index: number) => number): VersionSaying[] {
  return sayings
    .map(({ articles: [first, second], older }): VersionSaying => ({ articles: [now(first), now(second)], older: older === null ? null : now(older) }))
    .filter(({ articles }) => articles.every((article) => article >= 0));
}

/** What was kept, for a comparison of `count` articles; what makes no sense is left out. */
export function readSayings(kept: unknown, count: number): VersionSaying[] {
  const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;
  return (Array.isArray(kept) ? (kept as unknown[]) : []).slice(0, count * count).flatMap((saying): VersionSaying[] => {
    const { articles, older } = (typeof saying === 'object' && saying !== null ? saying : {}) as Partial<Record<keyof VersionSaying, unknown>>;
    const [first, second] = Array.isArray(articles) ? (articles as unknown[]) : [];
    if (!isIndex(first) || !isIndex(second) || first === second) return [];
    return older === null || older === first || older === second ? [{ articles: [first, second], older }] : [];
  });
}
