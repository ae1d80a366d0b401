import type { Measured } from './model.ts';
import { likenessRatios } from './strangeness.ts';
import type { Stranger } from './types.ts';

/** Part of the usual likeness below which an article is taken for another event's. */
const ALIEN = 0.55;

/** Articles that seem to report another event than the rest. */
export function strangersOf({ corpus, candidates, tables }: Measured): Stranger[] {
  return likenessRatios(corpus, candidates, tables).flatMap((ratio, article) =>
    ratio < ALIEN ? [{ article, certainty: 1 - ratio, because: 'it shares little with the others' }] : [],
  );
}
