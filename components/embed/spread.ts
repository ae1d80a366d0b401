import type { Comparison, Relation } from '../../src/model.ts';
import { articleNames } from '../../src/present/names.ts';
import { pairOf, type Difference, type Pair, type PairLink } from '../../src/present/pair.ts';
import { paragraphNumbers } from '../../src/present/paragraphs.ts';
import type { Column, Columns, Side } from '../shared/marked-text.ts';

/** One article of the two, with its paragraph numbers by block. */
export interface Page extends Column {
  readonly numbers: readonly (number | null)[];
}

/** Two articles of a comparison, looked up in the ways that short views need. Made once for a pair, never changed. */
export interface Spread extends Columns {
  readonly comparison: Comparison;
  /** What readers call each article. */
  readonly names: readonly string[];
  readonly pair: Pair;
  readonly left: Page;
  readonly right: Page;
}

export function spreadOf(comparison: Comparison, left: number, right: number): Spread {
  const names = articleNames(comparison.articles);
  const pair = pairOf(comparison, left, right);
  const page = (index: number): Page => {
    const article = comparison.articles[index]!;
    return { article, index, name: names[index]!, numbers: paragraphNumbers(article) };
  };
  return { comparison, names, pair, left: page(left), right: page(right) };
}

/** Something that both articles tell, as one entry of a short view. */
export interface Item {
  /** Stays the same as long as the texts do: of the first link, or of the remark. */
  readonly id: string;
  /** From 1, in the order of the left article, whether it is shown or not. */
  readonly number: number;
  /** A few words that name it; may be empty. */
  readonly label: string;
  readonly links: readonly PairLink[];
  /** What is marked in it. */
  readonly differences: readonly Difference[];
  /** The nearest of the links' relations; null where no link joins the two sides. */
  readonly relation: Relation | null;
  /** Sentence indexes, ascending, never empty. */
  readonly sentences: Readonly<Record<Side, readonly number[]>>;
}

/** Ascending, each once. */
export function sortedOnce(indexes: readonly number[]): number[] {
  return [...new Set(indexes)].sort((x, y) => x - y);
}
