import type { Alignment, Fact, Figure } from '../model.ts';
import type { Source } from './source.ts';

/** The figures of every article that takes part, each by itself. */
export function factsOf(sources: readonly Source[], figures: readonly Figure[], _alignments: readonly Pick<Alignment, 'a' | 'b' | 'links'>[]): Fact[] {
  return figures.flatMap(({ article, start, end, kind }, index) => {
    const { text, setApart } = sources[article]!.article;
    if (setApart) return [];
    return [{ label: text.slice(start, end), kind, entries: [{ article, figures: [index] }], verdict: 'one-source' as const, findings: [] }];
  });
}
