/**
 * The alignment stage: which sentences of the articles tell the same. See `docs/alignment.md` for the method.
 *
 * Articles are put in an order of their own first (by text), so that the order in which they are given changes
 * nothing but indexes: not even the last digit of a sum.
 */
import type { Steps } from '../model.ts';
import { pairIndex } from './candidates.ts';
import { faintLinks } from './faint.ts';
import { LinkMaker } from './links.ts';
import { Meter } from './meter.ts';
import { measure, probabilities, probabilitiesWithMeaning, secondScores } from './model.ts';
import type { AlignInput, DraftAlignment, ReaderRules, Stranger } from './types.ts';
import { strangersOf } from './strangers.ts';
import { WEIGHTS } from './weights.ts';
import { MEANING } from './weights-with-meaning.ts';

export type { AlignInput, DraftAlignment, DraftLink, FaintLink, ReaderRules, Stranger } from './types.ts';

/** The probability at which links found and links missed balance best on held-out events. */
export const DEFAULT_THRESHOLD = WEIGHTS.threshold;

/** About 30 seconds of work. */
const WORK_LIMIT = 3e9;

/** What pairs that a reader linked count for, and those called unlike: above or below every threshold. */
const READERS = { pinned: 1, apart: -1 };

/** Looking at a candidate for what is left without a link, in units of the meter. */
const FAINT = 20;

export interface AlignOptions {
  /** Links less probable are left out. */
  readonly threshold: number;
  /** Work after which the search stops and alignments say that they are incomplete, in units of about 10 ns. */
  readonly workLimit?: number;
  /** What a reader said, by the indexes of the articles as given. */
  readonly reader?: readonly ReaderRules[];
}

export interface AlignResult {
  /** One for every pair of articles, in order of (a, b). */
  alignments: DraftAlignment[];
  strangers: Stranger[];
}

export function* align(articles: readonly AlignInput[], options: AlignOptions): Steps<AlignResult> {
  const given = canonicalOrder(articles);
  const count = articles.length;
  const meter = new Meter(options.workLimit ?? WORK_LIMIT);
  const rules = (options.reader ?? []).map((rule) => turnedTo(rule, given));
  const measured = yield* measure(given.map((n) => articles[n]!), meter, rules);
  const seconds = yield* secondScores(measured, WEIGHTS, meter);
  const { nearness, candidates, reader } = measured;
  const held = (values: readonly Float64Array[]) => values.map((list, p) => reader[p]!.overruled(list, candidates[p]!, READERS));
  const byWords = held(probabilities(seconds, WEIGHTS.calibration));
  const chances = nearness ? held(probabilitiesWithMeaning(seconds, nearness, MEANING)) : byWords;
  const maker = new LinkMaker(measured.corpus);
  const alignments: DraftAlignment[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const at = pairIndex(a, b, count);
      const links = yield* maker.links(candidates[at]!, chances[at]!, options.threshold, meter, reader[at]!, nearness?.[at]);
      if (meter.spend(FAINT * candidates[at]!.i.length)) yield meter.progress();
      const faint = faintLinks(measured.corpus, candidates[at]!, chances[at]!, links);
      if (meter.spend(FAINT * candidates[at]!.i.length)) yield meter.progress();
      alignments.push(asGiven({ a: given[a]!, b: given[b]!, links, faint, complete: !meter.exhausted }));
      yield meter.progress();
    }
  }
  alignments.sort((p, q) => p.a - q.a || p.b - q.b);
  yield meter.progress();
  // By words alone: what tells two events apart was measured so.
  const strangers = strangersOf(measured.corpus, byWords).map((stranger) => ({ ...stranger, article: given[stranger.article]! }));
  strangers.sort((p, q) => p.article - q.article);
  return { alignments, strangers };
}

function asGiven({ a, b, links, faint, complete }: DraftAlignment): DraftAlignment {
  if (a > b) return asGiven({ a: b, b: a, links: links.map(turned), faint: faint.map(turned), complete });
  links.sort((p, q) => p.a[0]! - q.a[0]! || p.b[0]! - q.b[0]!);
  faint.sort((p, q) => p.a - q.a || p.b - q.b);
  return { a, b, links, faint, complete };
}

function turned<T extends { a: unknown; b: T['a'] }>(link: T): T {
  return { ...link, a: link.b, b: link.a };
}

/** The rules of a pair by the places of its articles in another order. */
function turnedTo({ a, b, pins, apart, single }: ReaderRules, order: readonly number[]): ReaderRules {
  const [first, second] = [order.indexOf(a), order.indexOf(b)];
  if (first < second) return { a: first, b: second, pins, apart, single };
  return { a: second, b: first, pins: pins.map(turned), apart: apart.map(turned), single: single.map(turned) };
}

/** Indexes of the articles in an order that does not depend on how they were given. */
function canonicalOrder(articles: readonly AlignInput[]): number[] {
  const keys = articles.map(({ text, language, published, publisher, blocks, sentences, count }) => ({
    text,
    rest: JSON.stringify([language, published, publisher, blocks.map(({ role }) => role), sentences.length, count]),
  }));
  return [...articles.keys()].sort((p, q) => compare(keys[p]!.text, keys[q]!.text) || compare(keys[p]!.rest, keys[q]!.rest) || p - q);
}

function compare(p: string, q: string): number {
  return p < q ? -1 : p > q ? 1 : 0;
}
