import { pairIndex } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { countedIn } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { PAIR_FEATURES, WIDTH } from './features.ts';
import type { FeatureTable } from './features.ts';

const RAW = PAIR_FEATURES.indexOf('gramsRaw');

/** Below this part of the median likeness an article looks like a stranger. */
const STRANGE = 0.7;

/**
 * How little an article has in common with the rest, 0 (as much as usual) to 1 (nothing). The level is no absolute
 * measure, articles on one event may share little: so it is taken within the set, and only from four articles on. An
 * article that the reader counts is no stranger.
 */
export function strangenessOf(corpus: Corpus, candidates: readonly Candidates[], tables: readonly FeatureTable[]): number[] {
  const ratio = likenessRatios(corpus, candidates, tables);
  return ratio.map((r, a) => (corpus.articles[a]!.count === 'always' ? 0 : Math.max(0, STRANGE - r) / STRANGE));
}

/** For every article its mean likeness to the others, divided by the median; 1 throughout in small sets. Those never counted are no measure. */
export function likenessRatios(corpus: Corpus, candidates: readonly Candidates[], tables: readonly FeatureTable[]): number[] {
  const count = corpus.articles.length;
  const counted = countedIn(corpus);
  if (counted.length < 4) return corpus.articles.map(() => 1);
  const strength = corpus.articles.map((_, a) => {
    const others = counted.filter((b) => b !== a);
    let sum = 0;
    for (const b of others) {
      const at = a < b ? pairIndex(a, b, count) : pairIndex(b, a, count);
      sum += likeness(corpus, Math.min(a, b), Math.max(a, b), candidates[at]!, tables[at]!);
    }
    return sum / others.length;
  });
  const median = counted.map((a) => strength[a]!).sort((p, q) => p - q)[Math.floor(counted.length / 2)]!;
  return strength.map((value) => (median > 0 ? value / median : 1));
}

/** Mean best cosine of the sentences of the shorter article. */
function likeness({ articleAt }: Corpus, a: number, b: number, { i, j }: Candidates, table: FeatureTable): number {
  const sizeA = articleAt[a + 1]! - articleAt[a]!;
  const sizeB = articleAt[b + 1]! - articleAt[b]!;
  const line = sizeA <= sizeB ? i : j;
  const from = articleAt[sizeA <= sizeB ? a : b]!;
  const best = new Float64Array(Math.min(sizeA, sizeB));
  for (let k = 0; k < line.length; k++) best[line[k]! - from] = Math.max(best[line[k]! - from]!, table[k * WIDTH + RAW]!);
  return best.reduce((sum, value) => sum + value, 0) / Math.max(1, best.length);
}
