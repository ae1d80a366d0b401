import type { Comparison, Span } from '../model.ts';
import { pairOf, type Difference, type Pair, type PairLink } from './pair.ts';
import { lastStarted } from './quotes-search.ts';

/** Where Side by side shows some words. */
export interface PlaceInPair {
  readonly left: number;
  readonly right: number;
  /** Id of a difference or a link of the pair; null where the words stand in no sentence. */
  readonly current: string | null;
}

/**
 * The pair in which `span` of `article` is best read: the first of `others` that has a counterpart of its sentence, then
 * any other article, then the first that there is. The articles keep their order.
 */
export function placeInPair(comparison: Comparison, article: number, span: Span, others: readonly number[]): PlaceInPair {
  const sentence = lastStarted(comparison.articles[article]!.sentences, span.start);
  const rest = comparison.articles.map((_, index) => index);
  const candidates = [...new Set([...others, ...rest])].filter((index) => index !== article && index in comparison.articles);
  for (const other of candidates) {
    const pair = pairFor(comparison, article, other);
    const link = linkOf(pair, article, sentence);
    if (link) return { left: pair.left, right: pair.right, current: markOf(pair, link, article, span)?.id ?? link.id };
  }
  const pair = pairFor(comparison, article, candidates[0]!);
  return { left: pair.left, right: pair.right, current: toldAlone(comparison, pair, article, sentence)?.id ?? null };
}

function pairFor(comparison: Comparison, x: number, y: number): Pair {
  return pairOf(comparison, Math.min(x, y), Math.max(x, y));
}

function sideOf(pair: Pair, article: number): 'left' | 'right' {
  return pair.left === article ? 'left' : 'right';
}

function linkOf(pair: Pair, article: number, sentence: number): PairLink | undefined {
  const side = sideOf(pair, article);
  const links = pair.links.filter((link) => link[side].includes(sentence));
  return links.toSorted((x, y) => y.score - x.score)[0];
}

/** The mark on these very words, where there is one: the reader then lands on it, not on the sentence. */
function markOf(pair: Pair, link: PairLink, article: number, { start, end }: Span): Difference | undefined {
  const side = sideOf(pair, article);
  return link.differences.find((difference) => {
    const own = difference[side];
    return own !== null && own.start < end && own.end > start;
  });
}

function toldAlone({ articles }: Comparison, pair: Pair, article: number, sentence: number): Difference | undefined {
  const side = sideOf(pair, article);
  const start = articles[article]!.sentences[sentence]?.start;
  return pair.differences.find(({ link, [side]: own }) => link === null && own?.start === start);
}
