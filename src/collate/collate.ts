import type { Article, Link, Passage, Reading } from '../model.ts';
import { labelOf, weightsOf } from './label.ts';

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

/** A sentence over all articles: `article` and `sentence` are indexes, `key` is its place in an order free of both. */
interface Node {
  readonly article: number;
  readonly sentence: number;
  readonly key: string;
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
export function collate(articles: readonly Article[], pairs: readonly PairLinks[], apart: readonly PairApart[] = []): Passage[] {
  const groups = new Groups(articles, pairs, apart);
  groups.join((edge) => edge.isWhole, SUPPORT.whole);
  groups.join((edge) => !edge.isWhole, SUPPORT.part);
  groups.pairRest();
  const weights = weightsOf(articles);
  return groups
    .passages()
    .map((readings) => ({ readings, label: labelOf(articles, readings, weights) }))
    .sort((x, y) => inOrder(x.readings[0]!, y.readings[0]!));
}

function inOrder(x: Reading, y: Reading): number {
  return x.article - y.article || x.sentences[0]! - y.sentences[0]!;
}

interface Edge {
  readonly x: Node;
  readonly y: Node;
  readonly score: number;
  /** What a reader linked is taken for the same statement, whatever the words. */
  readonly isWhole: boolean;
  readonly byReader: boolean;
}

class Groups {
  private readonly edges: Edge[] = [];
  private readonly group = new Map<Node, Set<Node>>();
  private readonly linked = new Map<Node, Set<Node>>();
  /** Sentences in a passage of `extra`: pairs beside the groups. */
  private readonly paired = new Set<Node>();
  private readonly extra: Set<Node>[] = [];
  private readonly apart = new Map<Node, Set<Node>>();

  constructor(articles: readonly Article[], pairs: readonly PairLinks[], apart: readonly PairApart[]) {
    const nodes = articles.map((article, index) =>
      article.sentences.map(({ start }, sentence) => ({ article: index, sentence, key: `${article.id}@${String(start).padStart(9, '0')}` })),
    );
    for (const { a, b, links } of pairs) {
      if (articles[a]!.setApart || articles[b]!.setApart) continue;
      for (const link of links) {
        for (const i of link.a) for (const j of link.b) this.addEdge(nodes[a]![i]!, nodes[b]![j]!, link);
      }
    }
    this.edges.sort((p, q) => Number(q.byReader) - Number(p.byReader) || q.score - p.score || compareText(edgeKey(p), edgeKey(q)));
    for (const { a, b, apart: sides } of apart) {
      for (const side of sides) for (const i of side.a) for (const j of side.b) this.part(nodes[a]![i]!, nodes[b]![j]!);
    }
  }

  join(which: (edge: Edge) => boolean, support: number): void {
    for (const edge of this.edges) {
      const [x, y] = [this.groupOf(edge.x), this.groupOf(edge.y)];
      if (which(edge) && x !== y && this.support(x, y) >= support) this.merge(x, y);
    }
  }

  /** Edges come surest first, so the first edge of a sentence still alone is its surest. */
  pairRest(): void {
    for (const { x, y } of this.edges) {
      const lone = [x, y].filter((node) => this.groupOf(node).size === 1 && !this.paired.has(node));
      if (lone.length === 0) continue;
      this.extra.push(new Set([x, y]));
      for (const node of lone) this.paired.add(node);
    }
  }

  passages(): Reading[][] {
    return [...new Set(this.group.values()), ...this.extra].filter((group) => group.size > 1).map(readingsOf);
  }

  /** What is linked in spite of it was linked later. */
  private part(x: Node, y: Node): void {
    if (this.linked.get(x)?.has(y)) return;
    getOr(this.apart, x, () => new Set<Node>()).add(y);
    getOr(this.apart, y, () => new Set<Node>()).add(x);
  }

  private addEdge(x: Node, y: Node, { score, relation, byReader }: PairLinks['links'][number]): void {
    this.edges.push({ x, y, score, byReader: byReader === true, isWhole: relation !== 'partial' || byReader === true });
    this.neighbours(x).add(y);
    this.neighbours(y).add(x);
    this.groupOf(x);
    this.groupOf(y);
  }

  private neighbours(node: Node): Set<Node> {
    return getOr(this.linked, node, () => new Set<Node>());
  }

  private groupOf(node: Node): Set<Node> {
    return getOr(this.group, node, () => new Set([node]));
  }

  private support(x: ReadonlySet<Node>, y: ReadonlySet<Node>): number {
    let [pairs, linked] = [0, 0];
    for (const p of x) {
      for (const q of y) {
        if (p.article === q.article) continue;
        if (this.apart.get(p)?.has(q)) return 0;
        pairs++;
        if (this.linked.get(p)?.has(q)) linked++;
      }
    }
    return pairs === 0 ? 0 : linked / pairs;
  }

  private merge(x: Set<Node>, y: Set<Node>): void {
    for (const node of y) {
      x.add(node);
      this.group.set(node, x);
    }
  }
}

function readingsOf(group: ReadonlySet<Node>): Reading[] {
  const byArticle = new Map<number, number[]>();
  for (const { article, sentence } of group) getOr(byArticle, article, () => []).push(sentence);
  return [...byArticle]
    .sort(([x], [y]) => x - y)
    .map(([article, sentences]) => ({ article, sentences: sentences.sort((x, y) => x - y) }));
}

function edgeKey({ x, y }: Edge): string {
  return x.key < y.key ? `${x.key} ${y.key}` : `${y.key} ${x.key}`;
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
