import type { Article, Fact, Figure } from '../model.ts';

/** The figures of every article that takes part, each by itself. */
export function factsOf(articles: readonly Article[], figures: readonly Figure[]): Fact[] {
  return figures.flatMap(({ article, start, end, kind }, index) => {
    const { text, setApart } = articles[article]!;
    if (setApart) return [];
    return [{ label: text.slice(start, end), kind, entries: [{ article, figures: [index] }], verdict: 'one-source' as const, findings: [] }];
  });
}
