import type { Comparison, Elsewhere } from '../model.ts';

/** By the article that tells a sentence, and by the other. */
type Found = readonly (readonly Map<number, Elsewhere>[])[];

const known = new WeakMap<Comparison, Found>();

/** For each sentence of `article` that `other` does not tell: what `other` has in its place. Empty where one is set apart. */
export function elsewhereOf(comparison: Comparison, article: number, other: number): ReadonlyMap<number, Elsewhere> {
  const pairs = known.get(comparison) ?? allElsewhere(comparison);
  known.set(comparison, pairs);
  return pairs[article]?.[other] ?? new Map<number, Elsewhere>();
}

/** The block of page furniture that holds what was set aside; its start names it in a request to put it back. */
export function blockSetAside({ articles }: Comparison, { article, setAside }: Elsewhere) {
  if (!setAside) return null;
  return articles[article]!.blocks.find(({ start, end }) => start <= setAside.start && setAside.end <= end) ?? null;
}

function allElsewhere({ articles, omissions }: Comparison): Found {
  const pairs = articles.map(() => articles.map(() => new Map<number, Elsewhere>()));
  for (const { article, sentence, elsewhere } of omissions) {
    for (const one of elsewhere) pairs[article]![one.article]!.set(sentence, one);
  }
  return pairs;
}
