import type { Comparison } from '../model.ts';
import { versionsOfPair } from './versions.ts';

/**
 * The two articles to begin with: those with the most words in common, as there is most to see between them. Articles that
 * are set apart, and versions of one report, come only where there is nothing else. The first of equals.
 */
export function firstPair(comparison: Comparison): { readonly left: number; readonly right: number } {
  const { articles, alignments } = comparison;
  const rank = ({ a, b }: { a: number; b: number }) => Number(articles[a]!.setApart || articles[b]!.setApart) * 2 + Number(versionsOfPair(comparison, a, b) !== null);
  const [best] = alignments.toSorted((x, y) => rank(x) - rank(y) || y.sameWords - x.sameWords);
  return best ? { left: best.a, right: best.b } : { left: 0, right: 1 };
}
