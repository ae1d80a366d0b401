import type { Comparison } from '../model.ts';
import { rowsOf, type Row } from './passages.ts';
import { isStatement } from './statements.ts';

/** All passages over all articles, and what is left: what a reader sees of a comparison as a whole. */
export interface Overview {
  readonly comparison: Comparison;
  /** Index of the article that the others are measured against. */
  readonly base: number;
  /** Indexes of the articles that count, in their order, and of those that are set apart. */
  readonly counted: readonly number[];
  readonly apart: readonly number[];
  /** In the order in which the base tells them. */
  readonly rows: readonly Row[];
  /** For each article the number of passages that it tells. */
  readonly told: readonly number[];
  /** For each article the sentences that stand in no row: told by it only. */
  readonly toldOnce: readonly (readonly number[])[];
}

/** `wished` is measured against, or the first article that counts where the wished one is set apart or not there. */
export function overviewOf(comparison: Comparison, wished: number): Overview {
  const base = baseOf(comparison, wished);
  const rows = rowsOf(comparison, base);
  const indexes = comparison.articles.map((_, index) => index);
  return {
    comparison,
    base,
    rows,
    counted: indexes.filter((index) => !comparison.articles[index]!.setApart),
    apart: indexes.filter((index) => comparison.articles[index]!.setApart),
    told: indexes.map((index) => rows.filter(({ cells }) => cells[index]!.sentences.length > 0).length),
    toldOnce: indexes.map((index) => statementsOutside(comparison, rows, index)),
  };
}

function statementsOutside(comparison: Comparison, rows: readonly Row[], index: number): number[] {
  const inside = new Set(rows.flatMap(({ cells }) => cells[index]!.sentences));
  const article = comparison.articles[index]!;
  return [...article.sentences.keys()].filter((sentence) => !inside.has(sentence) && isStatement(article, sentence));
}

function baseOf({ articles }: Comparison, wished: number): number {
  const found = articles[wished]?.setApart === false ? wished : articles.findIndex(({ setApart }) => !setApart);
  return Math.max(0, found);
}
