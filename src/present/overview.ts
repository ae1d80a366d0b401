import type { Comparison } from '../model.ts';
import { rowsOf, type Row } from './passages.ts';

/** All passages over all articles, and what is left: what a reader sees of a comparison as a whole. */
export interface Overview {
  readonly comparison: Comparison;
  /** Index of the article that the others are measured against. */
  readonly base: number;
  /** Indexes of the articles that count, in their order, and of those that are set apart. */
  readonly counted: readonly number[];
  readonly apart: readonly number[];
  /** In the order of the comparison. */
  readonly rows: readonly Row[];
  /** For each article the number of passages that it tells. */
  readonly told: readonly number[];
  /** For each article the sentences that stand in no row: told by it only. */
  readonly toldOnce: readonly (readonly number[])[];
}

export function overviewOf(comparison: Comparison, base: number): Overview {
  const rows = rowsOf(comparison, base);
  const indexes = comparison.articles.map((_, index) => index);
  return {
    comparison,
    base,
    rows,
    counted: indexes.filter((index) => !comparison.articles[index]!.setApart),
    apart: indexes.filter((index) => comparison.articles[index]!.setApart),
    told: indexes.map((index) => rows.filter(({ cells }) => cells[index]!.sentences.length > 0).length),
    toldOnce: indexes.map((index) => sentencesOutside(comparison, rows, index)),
  };
}

function sentencesOutside(comparison: Comparison, rows: readonly Row[], article: number): number[] {
  const inside = new Set(rows.flatMap(({ cells }) => cells[article]!.sentences));
  return comparison.articles[article]!.sentences.flatMap((_, sentence) => (inside.has(sentence) ? [] : sentence));
}
