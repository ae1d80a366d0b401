import type { Relation, Steps } from '../model.ts';
import type { Meter } from './meter.ts';
import { because, type Known } from './because.ts';
import type { Candidates } from './candidates.ts';
import { BODY } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { movedLinks } from './moved.ts';
import { PairIndex } from './pair-index.ts';
import { pick } from './pick.ts';
import type { PairWords } from './reader.ts';
import { nearness, relationOf, sameWords, wordsInCommon } from './relation.ts';
import { Teller } from './told.ts';
import type { DraftLink } from './types.ts';

/** Share of the longer side's words that two sentences must have in common with the one that they split. */
const SPLIT = 0.7;

/** Nearness from which on meaning is a reason to name: few sentences that tell something else come as near. */
const MEANT = 3;

/** Looking at a candidate, and finding the place of a link among the others, in units of the meter. */
const CHOOSING = 10;
const ORDERING = 200;
/** Naming a relation and reading the reasons, in units of the meter. */
const LINK_COST = 3000;

/** Makes links of the candidates of two articles: chooses, joins what one side splits, names the relation. */
export class LinkMaker {
  readonly #teller: Teller;

  constructor(readonly corpus: Corpus) {
    this.#teller = new Teller(corpus);
  }

  *links(
    pairs: Candidates,
    probability: Float64Array,
    threshold: number,
    meter: Meter,
    reader: PairWords,
    nearness?: Float32Array,
  ): Steps<DraftLink[]> {
    const { index, kind } = this.corpus;
    const chosen = pick(pairs, probability, threshold);
    if (meter.spend(CHOOSING * pairs.i.length)) yield meter.progress();
    const points = chosen.map((k, n): Pair => ({ i: pairs.i[k]!, j: pairs.j[k]!, score: probability[k]!, n }));
    const linked = indexOf(points);
    if (meter.spend(ORDERING * chosen.length)) yield meter.progress();
    const moved = movedLinks(
      points.map(({ i, j, score }) => ({ a: i, b: j, score, fixed: kind[i] !== BODY || kind[j] !== BODY })),
    );
    if (meter.spend(ORDERING * chosen.length)) yield meter.progress();
    const joined = this.#joined(points, reader);
    if (meter.spend(ORDERING * chosen.length)) yield meter.progress();
    const links: DraftLink[] = [];
    for (const { i, j, score, members, pinned } of [...pinnedOf(points, reader), ...joined]) {
      const meant = members.some((m) => nearness !== undefined && nearness[chosen[m]!]! >= MEANT);
      const beside = [-1, 1].some((step) => linked.of(i[0]! + step, j[0]! + step) >= 0);
      links.push({
        a: i.map((s) => index[s]!),
        b: j.map((s) => index[s]!),
        score: Math.round(score * 1e4) / 1e4,
        moved: members.every((m) => moved[m]),
        ...this.#described(i, j, { meant, beside, pinned }),
        ...(pinned && { byReader: true as const }),
      });
      if (meter.spend(LINK_COST)) yield meter.progress();
    }
    return links;
  }

  #relation(i: number, j: number): Relation {
    return relationOf(this.#teller.told([i]), this.#teller.told([j]));
  }

  #described(i: readonly number[], j: readonly number[], known: Omit<Known, 'near'>): Pick<DraftLink, 'relation' | 'sameWords' | 'because'> {
    const [a, b] = [this.#teller.told(i), this.#teller.told(j)];
    const common = wordsInCommon(a, b);
    return {
      relation: relationOf(a, b),
      sameWords: Math.round(sameWords(a, b, common) * 1e4) / 1e4,
      because: because(a, b, { near: nearness(a, b, common), ...known }),
    };
  }

  /** Two neighbouring sentences that together are one sentence of the other side, edited, become one link. */
  #joined(points: readonly Pair[], reader: PairWords): Joined[] {
    const free = points.filter(({ i, j }) => !reader.isPinned(i, j));
    const joinable = free.filter(({ i, j }) => !reader.isSingle(i, j));
    const alone = aloneOf(free);
    const places = indexOf(joinable);
    const taken = new Set<Pair>();
    const joins: Joined[] = [];
    for (const p of joinable) {
      for (const q of [joinable[places.of(p.i, p.j + 1)], joinable[places.of(p.i + 1, p.j)]]) {
        if (q === undefined || taken.has(p) || taken.has(q) || !adjoins(p, q, alone)) continue;
        const joined = { i: distinct(p.i, q.i), j: distinct(p.j, q.j), score: Math.min(p.score, q.score), members: [p.n, q.n], pinned: false };
        if (!this.#splits(joined)) continue;
        taken.add(p).add(q);
        joins.push(joined);
      }
    }
    const single = free.filter((pair) => !taken.has(pair)).map(({ i, j, score, n }) => ({ i: [i], j: [j], score, members: [n], pinned: false }));
    return [...single, ...joins];
  }

  /** Joined, they are the same words in the same order but for local edits; apart, neither is all of it. */
  #splits({ i, j }: Joined): boolean {
    const [a, b] = [this.#teller.told(i), this.#teller.told(j)];
    if (nearness(a, b, wordsInCommon(a, b)) < SPLIT) return false;
    const relation = relationOf(a, b);
    const apart = i.flatMap((s) => j.map((t) => this.#relation(s, t)));
    return (relation === 'verbatim' || relation === 'edited') && !apart.includes('verbatim');
  }
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
  /** Its place among the chosen. */
  readonly n: number;
}

interface Joined {
  readonly i: readonly number[];
  readonly j: readonly number[];
  readonly score: number;
  /** Which of the chosen it is made of. */
  readonly members: readonly number[];
  readonly pinned: boolean;
}

/** The links that the reader made, each of all its pairs. */
function pinnedOf(points: readonly Pair[], { pins }: PairWords): Joined[] {
  return pins.map(({ i, j }) => {
    const members = points.filter((point) => i.includes(point.i) && j.includes(point.j)).map(({ n }) => n);
    return { i, j, score: 1, members, pinned: true };
  });
}

/** Finds links by their sentences; they come in order of these, as candidates do. */
function indexOf(links: readonly Pair[]): PairIndex {
  return new PairIndex(Int32Array.from(links, ({ i }) => i), Int32Array.from(links, ({ j }) => j));
}

/** How many links each sentence has, to tell those without another. */
function aloneOf(links: readonly Pair[]): { i: Map<number, number>; j: Map<number, number> } {
  const count = (sentences: readonly number[]) => sentences.reduce((map, s) => map.set(s, (map.get(s) ?? 0) + 1), new Map<number, number>());
  return { i: count(links.map(({ i }) => i)), j: count(links.map(({ j }) => j)) };
}

/** Whether two links join neighbours of one side to one sentence of the other, all without further links. */
function adjoins(p: Pair, q: Pair, alone: ReturnType<typeof aloneOf>): boolean {
  const splitB = p.i === q.i && alone.i.get(p.i) === 2 && alone.j.get(p.j) === 1 && alone.j.get(q.j) === 1;
  const splitA = p.j === q.j && alone.j.get(p.j) === 2 && alone.i.get(p.i) === 1 && alone.i.get(q.i) === 1;
  return splitA || splitB;
}

function distinct(p: number, q: number): number[] {
  return p === q ? [p] : [p, q];
}
