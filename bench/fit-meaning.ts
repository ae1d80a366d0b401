/** How much nearness in meaning counts, fitted with the vectors of one model, and what it is worth on held-out events. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MeaningWeights } from '../src/align/model.ts';
import { vectorsOf, type Embed } from '../src/meaning.ts';
import { eventOf, heldOut, joined, NO, SETTINGS, type Event } from './fit-model.ts';
import { averagePrecision, bestThreshold, figures } from './fit-scores.ts';
import type { GoldSet } from './gold.ts';
import { logistic } from './logistic.ts';

export async function fitMeaning(sets: readonly GoldSet[], plain: readonly Event[], module: string, dry: boolean): Promise<void> {
  const { embed } = (await import(pathToFileURL(resolve(module)).href)) as { embed: Embed };
  const events: Event[] = [];
  for (const set of sets) events.push(eventOf(await withVectors(set, embed)));
  const scores = heldOut(plain, SETTINGS, events);
  const nearness = events.map((event) => joined(event.nearness!));
  const others = <T>(list: readonly T[], out: number) => list.filter((_, n) => n !== out);
  const weights = events.map((_, out) => fitted(others(events, out), others(scores, out), others(nearness, out)));
  const weighed = scores.map((list, e) => list.map((z, k) => logit(weights[e]!, z, nearness[e]![k]!)));
  const thresholds = events.map((_, out) => bestThreshold(others(events, out), others(weighed, out)));

  console.log('\nwith meaning           P      R      F1     AP');
  const f1s = events.map((event, e) => {
    const { precision, recall, f1 } = figures([event], [weighed[e]!], () => thresholds[e]!);
    row(event.id, precision, recall, f1, averagePrecision([event], [weighed[e]!]));
    return f1;
  });
  const micro = figures(events, weighed, (e) => thresholds[e]!);
  row('all links together', micro.precision, micro.recall, micro.f1, averagePrecision(events, weighed));
  row('mean of the events', NaN, NaN, mean(f1s), mean(events.map((event, e) => averagePrecision([event], [weighed[e]!]))));

  const final = fitted(events, scores, nearness);
  console.log(final);
  if (!dry) writeFileSync(new URL('../src/align/weights-with-meaning.ts', import.meta.url), weightsFile(final, events));
}

async function withVectors(set: GoldSet, embed: Embed): Promise<GoldSet> {
  const vectors = await vectorsOf(set.articles, embed, {});
  return { ...set, articles: set.articles.map((article, a) => ({ ...article, vectors: vectors[a]! })) };
}

/** Two numbers and an intercept over held-out scores: hundreds of links are enough for them. */
function fitted(events: readonly Event[], scores: readonly Float64Array[], nearness: readonly Float32Array[]): MeaningWeights {
  const said = events.flatMap(({ label }) => Array.from(label, (value) => (value === NO ? 0 : 1)));
  const x = scores.flatMap((list, e) => Array.from(list, (z, k) => [z, nearness[e]![k]!])).flat();
  const { weights: [slope, weight], intercept } = logistic({ x, width: 2, y: said, importance: said.map(() => 1) }, 1e-3);
  return { slope: rounded(slope!), nearness: rounded(weight!), intercept: rounded(intercept) };
}

function logit({ slope, nearness, intercept }: MeaningWeights, score: number, near: number): number {
  return slope * score + nearness * near + intercept;
}

function row(name: string, ...values: number[]): void {
  console.log(name.padEnd(22), values.map((value) => value.toFixed(3)).join('  '));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function weightsFile({ slope, nearness, intercept }: MeaningWeights, events: readonly Event[]): string {
  return `import type { MeaningWeights } from './model.ts';

/**
 * Fitted by \`npm run fit\` with --embed on ${String(events.length)} events; written by bench/fit-meaning.ts, not by hand. A cautious start for
 * any model: docs/alignment.md says with which vectors, and how to fit it to another.
 */
export const MEANING: MeaningWeights = { slope: ${String(slope)}, nearness: ${String(nearness)}, intercept: ${String(intercept)} };
`;
}
