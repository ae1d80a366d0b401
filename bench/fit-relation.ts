/** Fits what tells a rewritten statement from one statement in common, and says how often the relation is named as readers do. */
import { RELATION_FEATURES, relationMeasures, relationOf, sureRelation } from '../src/align/relation.ts';
import type { Linear } from '../src/align/model.ts';
import { Teller, type Told } from '../src/align/told.ts';
import type { Relation } from '../src/model.ts';
import type { Event } from './fit-model.ts';
import type { GoldLink, GoldSet } from './gold.ts';
import { logistic } from './logistic.ts';

const PENALTY = 3;

/**
 * How much more a rewritten link weighs than a partial one. Readers call four of five partial; at equal weight hardly anything
 * would be called rewritten and get word marks.
 */
const REWRITTEN_COUNTS = 1.5;

export interface LinkedPair {
  readonly event: Event;
  /** Its two sentences in the corpus. */
  readonly i: number;
  readonly j: number;
  readonly a: Told;
  readonly b: Told;
  readonly labels: readonly Relation[];
}

/** The links of the gold whose sentences the corpus has. */
export function linkedPairs(sets: readonly GoldSet[], events: readonly Event[]): LinkedPair[] {
  return sets.flatMap(({ links }, e) => pairsOf(events[e]!, links));
}

function pairsOf(event: Event, links: readonly GoldLink[]): LinkedPair[] {
  const { article, index } = event.corpus;
  const teller = new Teller(event.corpus);
  const at = new Map(Array.from(article, (of, s) => [`${String(of)} ${String(index[s]!)}`, s]));
  return links.flatMap(({ a, i, b, j, labels }) => {
    const [first, second] = [at.get(`${String(a)} ${String(i)}`), at.get(`${String(b)} ${String(j)}`)];
    if (first === undefined || second === undefined) return [];
    return [{ event, i: first, j: second, a: teller.told([first]), b: teller.told([second]), labels }];
  });
}

/** Fitted on the pairs that rules leave open and that readers agree on. Measures are brought to one scale for the penalty. */
export function relationModel(pairs: readonly LinkedPair[]): Linear {
  const open = pairs.filter(({ a, b, labels }) => !sureRelation(a, b) && labels.includes('rewritten') !== labels.includes('partial'));
  const rows = open.map(({ a, b }) => relationMeasures(a, b));
  const scale = RELATION_FEATURES.map((_, f) => Math.hypot(...rows.map((row) => row[f]!)) / Math.sqrt(rows.length) || 1);
  const rewritten = open.map(({ labels }) => labels.includes('rewritten'));
  const fit = logistic(
    {
      width: RELATION_FEATURES.length,
      x: rows.flatMap((row) => row.map((measure, f) => measure / scale[f]!)),
      y: rewritten.map(Number),
      importance: rewritten.map((is) => (is ? REWRITTEN_COUNTS : 1)),
    },
    PENALTY,
  );
  return { weights: scale.map((unit, f) => fit.weights[f]! / unit), intercept: fit.intercept };
}

/** Prints the agreement on every event by a model fitted on the others: over the links of the gold, and over those found. */
export function relationAgreement(pairs: readonly LinkedPair[], scores: ReadonlyMap<Event, Float64Array>, thresholds: ReadonlyMap<Event, number>): void {
  const named = [...scores.keys()].flatMap((event) => {
    const model = relationModel(pairs.filter((pair) => pair.event !== event));
    const found = foundIn(event, scores.get(event)!, thresholds.get(event)!);
    return pairs
      .filter((pair) => pair.event === event)
      .map((pair) => ({ ...pair, relation: relationOf(pair.a, pair.b, model), found: found.has(`${String(pair.i)} ${String(pair.j)}`) }));
  });
  const share = (of: typeof named) => `${(of.filter(({ labels, relation }) => labels.includes(relation)).length / of.length).toFixed(3)} of ${String(of.length)}`;
  console.log(`\nrelation as in the gold: ${share(named)} links of the gold, ${share(named.filter(({ found }) => found))} found`);
  const confusion = new Map<string, number>();
  for (const { labels, relation } of named) {
    const name = `${labels[0]!} called ${relation}`;
    if (!labels.includes(relation)) confusion.set(name, (confusion.get(name) ?? 0) + 1);
  }
  for (const [name, count] of [...confusion].sort((p, q) => q[1] - p[1])) console.log(`  ${name}: ${String(count)}`);
}

function foundIn({ candidates }: Event, scores: Float64Array, threshold: number): Set<string> {
  const ends = candidates.flatMap(({ i, j }) => Array.from(i, (s, k) => `${String(s)} ${String(j[k]!)}`));
  return new Set(ends.filter((_, row) => scores[row]! >= threshold));
}
