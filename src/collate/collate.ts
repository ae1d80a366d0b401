import type { Article, Link, Passage, Progress, Reading, Steps } from '../model.ts';
import { Groups } from './groups.ts';
import { labelOf, weighing } from './label.ts';

/** Links of one pair of articles, as the collation needs them. */
export interface PairLinks {
  readonly a: number;
  readonly b: number;
  readonly links: readonly Pick<Link, 'a' | 'b' | 'relation' | 'score' | 'byReader'>[];
}

/** Sentences of two articles that a reader called unlike; a passage that a third article tells too must not join them again. */
export interface PairApart {
  readonly a: number;
  readonly b: number;
  readonly apart: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[];
}

/**
 * Two groups are joined when at least this share of their sentence pairs from different articles is linked. The same whole
 * statement carries over (A like B, B like C), so half is enough: at 1 a single missed link would split a passage. A part in
 * common does not carry over: A may share one clause with B and B another with C.
 */
const SUPPORT = { whole: 0.5, part: 0.75 };

/**
 * Passages over all articles from the links of every pair.
 *
 * Groups start as single sentences and are joined along the links, surest first, when the links between them bear it
 * (average linkage). First the links that join whole statements make the passages, then those that join a part. A sentence
 * that is linked but fits no passage as a whole makes a passage of its own with the sentence it is linked to most surely,
 * which then stands in two. Equal scores are taken in an order made of the texts, so that the order of the articles does
 * not matter.
 */
export function* collating(articles: readonly Article[], pairs: readonly PairLinks[], apart: readonly PairApart[] = []): Steps<Passage[]> {
  yield progress(0, 1);
  const groups = yield* Groups.of(articles, pairs, apart, progress(0, 1));
  yield* groups.join(true, SUPPORT.whole, progress(0, 1));
  yield* groups.join(false, SUPPORT.part, progress(0, 1));
  groups.pairRest();
  yield progress(0, 1);
  const weights = yield* weighing(articles, progress(0, 1));
  const found = groups.passages();
  const passages: Passage[] = [];
  for (const readings of found) {
    yield progress(passages.length, found.length);
    passages.push({ readings, label: labelOf(articles, readings, weights) });
  }
  return passages.sort((x, y) => inOrder(x.readings[0]!, y.readings[0]!));
}

function progress(done: number, total: number): Progress {
  return { stage: 'collate', done, total };
}

function inOrder(x: Reading, y: Reading): number {
  return x.article - y.article || x.sentences[0]! - y.sentences[0]!;
}
