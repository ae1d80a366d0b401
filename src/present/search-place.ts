import type { Comparison, Place } from '../model.ts';
import { pairOf } from './pair.ts';
import { overviewOf } from './overview.ts';
import { lastStarted } from './quotes-search.ts';
import { isStatement } from './statements.ts';

/** What is in view when a hit is gone to. */
export interface InView {
  readonly view: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

/** What to show so that the hit is seen. */
export interface HitPlace {
  readonly view?: 'side-by-side';
  readonly left?: number;
  readonly right?: number;
  /** Id of the passage, link or difference it stands in; null where it stands in none. */
  readonly current: string | null;
}

/**
 * In All sources its passage, or its place among what one source alone tells; else its sentence in the pair, with its article
 * put on the right where it is on neither side.
 */
export function placeOfHit(comparison: Comparison, { view, left, right, base }: InView, hit: Place & { readonly aside: boolean }): HitPlace {
  const sentence = hit.aside ? -1 : sentenceAt(comparison, hit);
  if (view === 'all-sources' && sentence >= 0 && isStatement(comparison.articles[hit.article]!, sentence)) {
    return { current: passageWith(comparison, base, hit.article, sentence) };
  }
  const isHere = hit.article === left || hit.article === right;
  const pair = isHere ? { left, right } : { left, right: hit.article };
  return {
    ...(view !== 'linear' || hit.aside ? { view: 'side-by-side' as const } : {}),
    ...(isHere ? {} : { right: hit.article }),
    current: idOf(comparison, pair, hit.article, sentence),
  };
}

/** -1 where it stands in no sentence. */
function sentenceAt({ articles }: Comparison, { article, start }: Place): number {
  const { sentences } = articles[article]!;
  const sentence = lastStarted(sentences, start);
  return sentence >= 0 && start < sentences[sentence]!.end ? sentence : -1;
}

function passageWith(comparison: Comparison, base: number, article: number, sentence: number): string | null {
  const row = overviewOf(comparison, base).rows.find(({ cells }) => cells[article]!.sentences.includes(sentence));
  return row ? `p${row.index}` : null;
}

function idOf(comparison: Comparison, { left, right }: { left: number; right: number }, article: number, sentence: number): string | null {
  const { links, differences } = pairOf(comparison, left, right);
  const side = article === left ? 'left' : 'right';
  const start = comparison.articles[article]!.sentences[sentence]?.start;
  const link = links.find((one) => one[side].includes(sentence));
  return link?.id ?? differences.find((one) => one.link === null && one[side]?.start === start)?.id ?? null;
}
