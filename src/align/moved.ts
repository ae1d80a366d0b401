/** A link as a point: the places of its first sentences, and how sure it is. */
export interface Point {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Headlines and captions stand where layout puts them, and take no part. */
  readonly fixed: boolean;
}

/** A link less sure than this is never called moved. */
const SURE = 0.6;
/** How much heavier the best order must be than the best with the link in place; two sentences that merely swap stay unmarked. */
const MARGIN = 0.5;

/** For every link, whether it stands clearly off the heaviest chain of links that keeps the order of both articles. */
export function movedLinks(points: readonly Point[]): boolean[] {
  const order = [...points.keys()].filter((n) => !points[n]!.fixed).sort((p, q) => points[p]!.a - points[q]!.a || points[p]!.b - points[q]!.b);
  const chain = order.map((n) => points[n]!);
  const up = heaviest(chain.map(({ b }) => b), chain);
  const down = heaviest(chain.map(({ b }) => -b).reverse(), [...chain].reverse()).reverse();
  const through = chain.map(({ score }, n) => up[n]! + down[n]! - score);
  const best = through.reduce((most, weight) => Math.max(most, weight), 0);
  const onChain = through.map((weight) => best - weight < 1e-9);
  const placedA = new Set(chain.flatMap(({ a }, n) => (onChain[n] ? [a] : [])));
  const placedB = new Set(chain.flatMap(({ b }, n) => (onChain[n] ? [b] : [])));
  const moved = points.map(() => false);
  chain.forEach(({ a, b, score }, n) => {
    moved[order[n]!] = score >= SURE && best - through[n]! >= MARGIN && !placedA.has(a) && !placedB.has(b);
  });
  return moved;
}

/** For every point the weight of the heaviest chain that ends with it, never falling. A tree of prefix maxima. */
function heaviest(places: readonly number[], points: readonly Point[]): number[] {
  const ranks = new Map([...new Set(places)].sort((p, q) => p - q).map((place, rank) => [place, rank + 1]));
  const tree = new Float64Array(ranks.size + 1);
  return places.map((place, n) => {
    let weight = 0;
    for (let r = ranks.get(place)!; r > 0; r -= r & -r) weight = Math.max(weight, tree[r]!);
    weight += points[n]!.score;
    for (let r = ranks.get(place)!; r < tree.length; r += r & -r) tree[r] = Math.max(tree[r]!, weight);
    return weight;
  });
}
