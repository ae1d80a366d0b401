import type { Relation } from '../model.ts';
import type { Token } from '../segment/tokens.ts';
import { because } from './because.ts';
import type { Told } from './because.ts';
import type { Candidates } from './candidates.ts';
import { BODY } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { movedLinks } from './moved.ts';
import { pick } from './pick.ts';
import { relationOf, sameWords } from './relation.ts';
import type { AlignInput, DraftLink } from './types.ts';

/** Makes links of the candidates of two articles: chooses, joins what one side splits, names the relation. */
export class LinkMaker {
  readonly #ids: Map<string, number>;

  constructor(readonly corpus: Corpus) {
    this.#ids = new Map(corpus.forms.map((form, id) => [form, id]));
  }

  links(a: number, b: number, pairs: Candidates, probability: Float64Array, threshold: number): DraftLink[] {
    const { index, kind } = this.corpus;
    const chosen = pick(pairs, probability, threshold);
    const at = (k: number) => ({ i: pairs.i[k]!, j: pairs.j[k]!, score: probability[k]! });
    const linked = new Set(chosen.map((k) => endsKey(at(k).i, at(k).j)));
    const moved = movedLinks(
      chosen.map(at).map(({ i, j, score }) => ({ a: i, b: j, score, fixed: kind[i] !== BODY || kind[j] !== BODY })),
    );
    return this.#joined(chosen.map(at)).map(({ i, j, score, members }) => {
      const beside = [-1, 1].some((step) => linked.has(endsKey(i[0]! + step, j[0]! + step)));
      return {
        a: i.map((s) => index[s]!),
        b: j.map((s) => index[s]!),
        score: Math.round(score * 1e4) / 1e4,
        moved: members.every((m) => moved[m]),
        ...this.#described(a, i, b, j, beside),
      };
    });
  }

  /** How two sentences of the corpus relate. */
  relation(i: number, j: number): Relation {
    const { article } = this.corpus;
    return this.#described(article[i]!, [i], article[j]!, [j], false).relation;
  }

  #described(a: number, i: readonly number[], b: number, j: readonly number[], beside: boolean): Pick<DraftLink, 'relation' | 'sameWords' | 'because'> {
    const [toldA, toldB] = [this.#told(a, i), this.#told(b, j)];
    const [wordsA, wordsB] = [toldA, toldB].map(({ tokens }) => tokens.filter(({ kind }) => kind !== 'mark').map(({ norm }) => norm)) as [string[], string[]];
    const weight = toldA.weight;
    const same = sameWords(wordsA, wordsB);
    return {
      relation: relationOf({ words: wordsA, weight }, { words: wordsB, weight }),
      sameWords: Math.round(same * 1e4) / 1e4,
      because: because(toldA, toldB, wordsA.length && wordsB.length ? (same * Math.min(wordsA.length, wordsB.length)) / Math.max(wordsA.length, wordsB.length) : 0, beside),
    };
  }

  #told(article: number, sentences: readonly number[]): Told {
    const input: AlignInput = this.corpus.articles[article]!;
    const { index, weight, name } = this.corpus;
    const id = (norm: string) => this.#ids.get(norm.endsWith("'s") ? norm.slice(0, -2) : norm) ?? this.#ids.get(norm.toUpperCase());
    return {
      text: input.text,
      tokens: sentences.flatMap((s) => input.tokens[index[s]!]!),
      quoted: ({ start }: Token) => input.quotations.some((span) => span.start <= start && start < span.end),
      weight: (norm) => weight[id(norm) ?? -1] ?? 0,
      isName: (norm) => name[id(norm) ?? -1] === 1,
    };
  }

  /** Two neighbouring sentences that together are one sentence of the other side, edited, become one link. */
  #joined(links: readonly Pair[]): Joined[] {
    const alone = aloneOf(links);
    const byEnds = new Map(links.map(({ i, j }, n) => [endsKey(i, j), n]));
    const taken = new Set<number>();
    const joins: Joined[] = [];
    links.forEach((p, n) => {
      for (const next of [byEnds.get(endsKey(p.i, p.j + 1)), byEnds.get(endsKey(p.i + 1, p.j))]) {
        if (next === undefined || taken.has(n) || taken.has(next) || !adjoins(p, links[next]!, alone)) continue;
        const q = links[next]!;
        const joined = { i: distinct(p.i, q.i), j: distinct(p.j, q.j), score: Math.min(p.score, q.score), members: [n, next] };
        if (!this.#splits(joined)) continue;
        taken.add(n).add(next);
        joins.push(joined);
      }
    });
    const single = links.flatMap(({ i, j, score }, n) => (taken.has(n) ? [] : [{ i: [i], j: [j], score, members: [n] }]));
    return [...single, ...joins];
  }

  /** Joined, they are the same words in the same order but for local edits; apart, neither is all of it. */
  #splits({ i, j }: Joined): boolean {
    const { article } = this.corpus;
    const relation = this.#described(article[i[0]!]!, i, article[j[0]!]!, j, false).relation;
    const apart = i.flatMap((s) => j.map((t) => this.relation(s, t)));
    return (relation === 'verbatim' || relation === 'edited') && !apart.includes('verbatim');
  }
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

interface Joined {
  readonly i: number[];
  readonly j: number[];
  readonly score: number;
  /** Which of the links it is made of. */
  readonly members: number[];
}

function endsKey(i: number, j: number): string {
  return `${String(i)}~${String(j)}`;
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
