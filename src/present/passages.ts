import { RELATIONS, type Comparison, type Passage, type Relation } from '../model.ts';
import { alignmentOf } from './pair.ts';
import { paragraphOf } from './paragraphs.ts';

/** How an article's reading of a passage stands to the base reading. */
export type Standing = 'base' | Relation | 'not-told';

export interface Cell {
  readonly article: number;
  readonly standing: Standing;
  readonly sentences: readonly number[];
  /** Paragraph numbers from 1, ascending. */
  readonly paragraphs: readonly number[];
  /** Where the reading begins in its article, 0 (top) to 1 (end); null where it is not told. */
  readonly position: number | null;
}

/** A passage as one row over all articles, measured against its base: `base` where it tells it, else its first teller. */
export interface Row {
  readonly passage: Passage;
  readonly base: number;
  readonly cells: readonly Cell[];
}

export function rowOf(comparison: Comparison, passage: Passage, base: number): Row {
  const tellers = passage.readings.map((reading) => reading.article);
  const rowBase = tellers.includes(base) ? base : tellers.find((teller) => !comparison.articles[teller]!.setApart) ?? tellers[0]!;
  const cells = comparison.articles.map((_, article) => cellOf(comparison, passage, article, rowBase));
  return { passage, base: rowBase, cells };
}

function cellOf(comparison: Comparison, passage: Passage, index: number, base: number): Cell {
  const article = comparison.articles[index]!;
  const sentences = passage.readings.find((reading) => reading.article === index)?.sentences ?? [];
  const first = sentences[0];
  if (first === undefined) return { article: index, standing: 'not-told', sentences, paragraphs: [], position: null };
  const paragraphs = [...new Set(sentences.flatMap((sentence) => paragraphOf(article, sentence) ?? []))];
  const position = article.sentences[first]!.start / Math.max(1, article.text.length);
  return { article: index, standing: standingOf(comparison, passage, index, base), sentences, paragraphs, position };
}

/** The nearest relation among the links that join the two readings; `partial` when they are joined by third articles only. */
function standingOf(comparison: Comparison, passage: Passage, index: number, base: number): Standing {
  if (index === base) return 'base';
  const sentencesOf = (article: number) => passage.readings.find((reading) => reading.article === article)?.sentences ?? [];
  const [low, high] = index < base ? [index, base] : [base, index];
  const relations = alignmentOf(comparison, low, high)
    .links.filter((link) => meet(link.a, sentencesOf(low)) && meet(link.b, sentencesOf(high)))
    .map((link) => link.relation);
  return RELATIONS.find((relation) => relations.includes(relation)) ?? 'partial';
}

function meet(x: readonly number[], y: readonly number[]): boolean {
  return x.some((index) => y.includes(index));
}
