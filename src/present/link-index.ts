import type { Comparison, Link, Reading } from '../model.ts';
import { alignmentOf } from './pair.ts';

/** The links of a comparison, found by the readings that they join. Each pair of articles is gone through once, when asked. */
export class LinkIndex {
  readonly #comparison: Comparison;
  readonly #pairs = new Map<string, ReadonlyMap<number, readonly Link[]>>();

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  /** Links that have a sentence of both readings, in the order of the comparison, turned as the comparison has them. */
  between(x: Reading, y: Reading): readonly Link[] {
    const [low, high] = x.article < y.article ? [x, y] : [y, x];
    const links = this.#bySentence(low.article, high.article);
    const candidates = new Set(low.sentences.flatMap((sentence) => links.get(sentence) ?? []));
    return [...candidates].filter((link) => meet(link.b, high.sentences));
  }

  /** Sentences of `article` that are linked to a sentence of the reading, ascending. */
  linkedTo(reading: Reading, article: number): readonly number[] {
    const { links } = alignmentOf(this.#comparison, reading.article, article);
    const [from, to] = reading.article < article ? (['a', 'b'] as const) : (['b', 'a'] as const);
    const found = links.filter((link) => meet(link[from], reading.sentences)).flatMap((link) => link[to]);
    return [...new Set(found)].sort((x, y) => x - y);
  }

  #bySentence(a: number, b: number): ReadonlyMap<number, readonly Link[]> {
    const key = `${a} ${b}`;
    const links = this.#pairs.get(key) ?? bySentence(alignmentOf(this.#comparison, a, b).links);
    this.#pairs.set(key, links);
    return links;
  }
}

function bySentence(links: readonly Link[]): ReadonlyMap<number, readonly Link[]> {
  const found = new Map<number, Link[]>();
  for (const link of links) {
    for (const sentence of link.a) found.set(sentence, [...(found.get(sentence) ?? []), link]);
  }
  return found;
}

function meet(x: readonly number[], y: readonly number[]): boolean {
  return x.some((index) => y.includes(index));
}
