import type { Article, Progress, Reading, Steps } from '../model.ts';
import type { PairApart, PairLinks } from './collate.ts';

/** Edges gone through between two steps: each costs at most the product of two groups, some microseconds. */
const EDGES_AT_ONCE = 64;

/**
 * The sentences of all articles as numbers, in an order made of the texts: the order in which the articles are given changes
 * nothing when edges are compared by their numbers.
 */
class Numbering {
  readonly #first: Int32Array;
  readonly article: Int32Array;

  constructor(articles: readonly Article[]) {
    const order = [...articles.keys()].sort((p, q) => compareText(`${articles[p]!.id}@`, `${articles[q]!.id}@`));
    this.#first = new Int32Array(articles.length);
    this.article = new Int32Array(articles.reduce((sum, { sentences }) => sum + sentences.length, 0));
    let next = 0;
    for (const index of order) {
      this.#first[index] = next;
      this.article.fill(index, next, (next += articles[index]!.sentences.length));
    }
  }

  of(article: number, sentence: number): number {
    return this.#first[article]! + sentence;
  }

  sentence(node: number): number {
    return node - this.#first[this.article[node]!]!;
  }
}

interface Edge {
  readonly low: number;
  readonly high: number;
  readonly score: number;
  /** What a reader linked is taken for the same statement, whatever the words. */
  readonly isWhole: boolean;
  readonly byReader: boolean;
}

/** Sentences in groups, joined along their links, surest first; of equals in the order of the numbers. */
export class Groups {
  readonly #numbers: Numbering;
  readonly #edges: readonly Edge[];
  readonly #linked: Neighbours;
  readonly #apart = new Map<number, Set<number>>();
  /** Number of each sentence's group: one of its members. */
  readonly #group: Int32Array;
  /** Members of the groups that have more than one. */
  readonly #members = new Map<number, number[]>();
  /** Sentences in a passage of `#extra`: pairs beside the groups. */
  readonly #paired = new Set<number>();
  readonly #extra: number[][] = [];
  /** Members of a group in each article, counted for one comparison and set back. */
  readonly #count: Int32Array;

  static *of(articles: readonly Article[], pairs: readonly PairLinks[], apart: readonly PairApart[], progress: Progress): Steps<Groups> {
    const numbers = new Numbering(articles);
    const edges: Edge[] = [];
    for (const pair of pairs) {
      if (!articles[pair.a]!.setApart && !articles[pair.b]!.setApart) edgesOf(pair, numbers, edges);
      yield progress;
    }
    edges.sort((p, q) => Number(q.byReader) - Number(p.byReader) || q.score - p.score || p.low - q.low || p.high - q.high);
    yield progress;
    return new Groups(numbers, articles.length, edges, apart);
  }

  private constructor(numbers: Numbering, articles: number, edges: readonly Edge[], apart: readonly PairApart[]) {
    this.#numbers = numbers;
    this.#edges = edges;
    this.#group = Int32Array.from(this.#numbers.article, (_, node) => node);
    this.#count = new Int32Array(articles);
    this.#linked = new Neighbours(this.#group.length, edges);
    for (const { a, b, apart: sides } of apart) {
      for (const side of sides) for (const i of side.a) for (const j of side.b) this.#part(this.#numbers.of(a, i), this.#numbers.of(b, j));
    }
  }

  *join(isWhole: boolean, support: number, progress: Progress): Steps<void> {
    for (const [n, edge] of this.#edges.entries()) {
      if (n % EDGES_AT_ONCE === 0) yield progress;
      const [x, y] = [this.#group[edge.low]!, this.#group[edge.high]!];
      if (edge.isWhole === isWhole && x !== y && this.#support(x, y) >= support) this.#merge(x, y);
    }
  }

  /** Edges come surest first, so the first edge of a sentence still alone is its surest. */
  pairRest(): void {
    for (const { low, high } of this.#edges) {
      const lone = [low, high].filter((node) => !this.#members.has(this.#group[node]!) && !this.#paired.has(node));
      if (lone.length === 0) continue;
      this.#extra.push([low, high]);
      for (const node of lone) this.#paired.add(node);
    }
  }

  passages(): Reading[][] {
    return [...this.#members.values(), ...this.#extra].map((group) => this.#readingsOf(group));
  }

  /** What is linked in spite of it was linked later. */
  #part(x: number, y: number): void {
    if (this.#linked.of(x).includes(y)) return;
    for (const [one, other] of [[x, y], [y, x]] as const) this.#apart.set(one, (this.#apart.get(one) ?? new Set<number>()).add(other));
  }

  #membersOf(group: number): readonly number[] {
    return this.#members.get(group) ?? [group];
  }

  /** Share of the pairs of two groups, of different articles, that are linked; 0 where a pair must stay apart. */
  #support(x: number, y: number): number {
    const [inX, inY] = [this.#membersOf(x), this.#membersOf(y)];
    if (this.#apart.size > 0 && inX.some((p) => inY.some((q) => this.#apart.get(p)?.has(q)))) return 0;
    const { article } = this.#numbers;
    for (const q of inY) this.#count[article[q]!]!++;
    let [pairs, linked] = [0, 0];
    for (const p of inX) {
      pairs += inY.length - this.#count[article[p]!]!;
      for (const q of this.#linked.of(p)) if (this.#group[q] === y) linked++;
    }
    for (const q of inY) this.#count[article[q]!] = 0;
    return pairs === 0 ? 0 : linked / pairs;
  }

  #merge(x: number, y: number): void {
    const members = this.#members.get(x) ?? [x];
    for (const node of this.#membersOf(y)) {
      members.push(node);
      this.#group[node] = x;
    }
    this.#members.set(x, members);
    this.#members.delete(y);
  }

  #readingsOf(group: readonly number[]): Reading[] {
    const byArticle = new Map<number, number[]>();
    for (const node of group) {
      const article = this.#numbers.article[node]!;
      const sentences = byArticle.get(article);
      if (sentences) sentences.push(this.#numbers.sentence(node));
      else byArticle.set(article, [this.#numbers.sentence(node)]);
    }
    return [...byArticle]
      .sort(([x], [y]) => x - y)
      .map(([article, sentences]) => ({ article, sentences: sentences.sort((x, y) => x - y) }));
  }
}

function edgesOf({ a, b, links }: PairLinks, numbers: Numbering, edges: Edge[]): void {
  for (const { a: inA, b: inB, score, relation, byReader = false } of links) {
    for (const i of inA) {
      for (const j of inB) {
        const [x, y] = [numbers.of(a, i), numbers.of(b, j)];
        edges.push({ low: Math.min(x, y), high: Math.max(x, y), score, byReader, isWhole: relation !== 'partial' || byReader });
      }
    }
  }
}

/** The sentences linked to each, every one once. */
class Neighbours {
  readonly #at: Int32Array;
  readonly #node: Int32Array;

  constructor(size: number, edges: readonly Pick<Edge, 'low' | 'high'>[]) {
    const ends = new Float64Array(2 * edges.length);
    edges.forEach(({ low, high }, n) => ends.set([low * size + high, high * size + low], 2 * n));
    ends.sort();
    const distinct = ends.filter((code, k) => k === 0 || code !== ends[k - 1]);
    this.#at = new Int32Array(size + 1);
    this.#node = Int32Array.from(distinct, (code) => code % size);
    for (const code of distinct) this.#at[Math.floor(code / size) + 1]!++;
    for (let node = 0; node < size; node++) this.#at[node + 1]! += this.#at[node]!;
  }

  of(node: number): Int32Array {
    return this.#node.subarray(this.#at[node], this.#at[node + 1]);
  }
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
