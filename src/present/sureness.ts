import type { Article, CompareOptions, Comparison } from '../model.ts';

/** From here on a careful reader would hardly doubt a link; below, it is a possible one. */
export const STRONG = 0.8;

export function isPossible({ score }: { readonly score: number }): boolean {
  return score < STRONG;
}

export const SURENESS = ['possible', 'balanced', 'strong'] as const;
/**
 * How sure a match must be. `possible`: also those that are more likely wrong than right. `balanced`: wrong and missed ones
 * balance, where the engine has its own threshold. `strong`: only those that are hardly to be doubted.
 */
export type Sureness = (typeof SURENESS)[number];

/** At a quarter a match is three times as likely wrong as right: fainter ones cost more reading than they give. */
const THRESHOLDS: Readonly<Partial<Record<Sureness, number>>> = { possible: 0.25, strong: STRONG };

export function optionsFor(sureness: Sureness): Partial<CompareOptions> {
  const threshold = THRESHOLDS[sureness];
  return threshold === undefined ? {} : { threshold };
}

/** The choice that a threshold stands for: what is neither of the two others is the engine's own. */
export function surenessOf({ threshold }: Partial<CompareOptions>): Sureness {
  return SURENESS.find((sureness) => THRESHOLDS[sureness] === threshold && threshold !== undefined) ?? 'balanced';
}

/** Links of one pair, or of all pairs that count. */
export interface Matches {
  readonly all: number;
  readonly possible: number;
  /** Against another comparison of the same articles: links that it does not have, and links that it alone has. */
  readonly came: number;
  readonly went: number;
}

/** Counts the links between two articles, or between all that count. `before`: what to set them against, if anything. */
export function matchesIn(comparison: Comparison, pair: readonly [number, number] | null, before: Comparison | null): Matches {
  const [now, then] = [linksOf(comparison, pair), linksOf(before ?? comparison, pair)];
  return {
    all: now.size,
    possible: [...now.values()].filter((score) => isPossible({ score })).length,
    came: [...now.keys()].filter((key) => !then.has(key)).length,
    went: [...then.keys()].filter((key) => !now.has(key)).length,
  };
}

/** Whether two comparisons are of the same articles, read the same way, so that their links can be set against each other. */
export function sameArticles(x: Comparison, y: Comparison): boolean {
  const read = (articles: readonly Article[]) =>
    articles.map(({ id, sentences, setApart }) => `${id} ${setApart} ${sentences.map(({ start }) => start).join()}`).join('|');
  return read(x.articles) === read(y.articles);
}

/** The scores of links by what they join. */
function linksOf({ articles, alignments }: Comparison, pair: readonly [number, number] | null): Map<string, number> {
  const isCounted = (index: number) => !articles[index]!.setApart;
  const among = alignments.filter(({ a, b }) => (pair ? pair.includes(a) && pair.includes(b) : isCounted(a) && isCounted(b)));
  return new Map(among.flatMap(({ a, b, links }) => links.map((link): [string, number] => [`${a}.${link.a.join()} ${b}.${link.b.join()}`, link.score])));
}
