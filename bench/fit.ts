/**
 * Fits the weights of the alignment on gold sets and writes `src/align/weights.ts`:
 *
 *   npm run fit -- GOLD_DIR [--dry] [--embed MODULE]
 *
 * Prints what the method reaches on each event when it has never seen it. `--dry` only prints.
 *
 * With MODULE, an ES module that exports `embed`, it fits `src/align/weights-with-meaning.ts` instead, which says how much
 * what such a model finds near in meaning counts, and prints the figures without and with it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CONTEXT_FEATURES } from '../src/align/context.ts';
import { PAIR_FEATURES } from '../src/align/features.ts';
import { RELATION_FEATURES } from '../src/align/relation.ts';
import type { Linear, Weights } from '../src/align/model.ts';
import { NO, eventOf, finalModels, heldOut, SETTINGS } from './fit-model.ts';
import type { Event } from './fit-model.ts';
import { averagePrecision, bestThreshold, figures } from './fit-scores.ts';
import { linkedPairs, relationAgreement, relationModel } from './fit-relation.ts';
import { strangerTrials } from './fit-strangers.ts';
import { fitMeaning } from './fit-meaning.ts';
import { goldSets } from './gold.ts';
import { logistic } from './logistic.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { dry: { type: 'boolean' }, embed: { type: 'string' } } });
const [directory] = positionals;
if (directory === undefined) throw new Error('usage: npm run fit -- GOLD_DIR [--dry] [--embed MODULE]');

const sets = goldSets(directory);
const events = sets.map(eventOf);
const pairs = linkedPairs(sets, events);
const scores = heldOut(events, SETTINGS);
const others = <T>(list: readonly T[], out: number) => list.filter((_, n) => n !== out);
const thresholds = events.map((_, out) => bestThreshold(others(events, out), others(scores, out)));
const best = bestThreshold(events, scores);
const calibration = calibrated(events, scores);
const probability = (score: number) => 1 / (1 + Math.exp(-(calibration.slope * score + calibration.intercept)));

const percent = (value: number) => value.toFixed(3);
const row = (name: string, ...values: number[]) => console.log(name.padEnd(22), values.map(percent).join('  '));
console.log('every event scored by weights and a threshold fitted on the others');
console.log('event                  P      R      F1     AP     sure links');
const f1s = events.map((event, e) => {
  const { precision, recall, f1 } = figures([event], [scores[e]!], () => thresholds[e]!);
  console.log(event.id.padEnd(22), [precision, recall, f1, averagePrecision([event], [scores[e]!])].map(percent).join('  '), event.sure);
  return f1;
});
const micro = figures(events, scores, (e) => thresholds[e]!);
const fixed = figures(events, scores, () => best);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
row('all links together', micro.precision, micro.recall, micro.f1, averagePrecision(events, scores));
row('mean of the events', NaN, NaN, mean(f1s), mean(events.map((event, e) => averagePrecision([event], [scores[e]!]))));
row(`one threshold (${best.toFixed(1)})`, fixed.precision, fixed.recall, fixed.f1);

console.log('\nheld-out probability against what readers accept');
for (let low = 0; low < 1; low += 0.1) {
  const inside = events.flatMap(({ label }, e) => [...label].filter((_, k) => Math.min(9, Math.floor(10 * probability(scores[e]![k]!))) === Math.round(10 * low)));
  const accepted = inside.filter((said) => said !== NO).length;
  console.log(`${low.toFixed(1)}-${(low + 0.1).toFixed(1)}  ${String(accepted).padStart(4)} of ${String(inside.length).padStart(5)}  ${percent(accepted / Math.max(1, inside.length))}`);
}

if (values.embed !== undefined) await fitMeaning(sets, events, values.embed, values.dry ?? false);
else {
  relationAgreement(pairs, new Map(events.map((event, e) => [event, scores[e]!])), new Map(events.map((event, e) => [event, thresholds[e]!])));
  strangerTrials(sets);
}

if (!values.dry && values.embed === undefined) {
  const { pair, context } = finalModels(events, SETTINGS);
  const weights: Weights = { pair, context, relation: relationModel(pairs), calibration, threshold: Math.round(100 * probability(best)) / 100 };
  writeFileSync(new URL('../src/align/weights.ts', import.meta.url), weightsFile(weights));
  console.log('\nwrote src/align/weights.ts');
}

function calibrated(of: readonly Event[], held: readonly Float64Array[]): { slope: number; intercept: number } {
  const said = of.flatMap(({ label }) => Array.from(label, (value) => (value === NO ? 0 : 1)));
  const { weights, intercept } = logistic({ x: held.flatMap((list) => [...list]), width: 1, y: said, importance: said.map(() => 1) }, 1e-3);
  return { slope: rounded(weights[0]!), intercept: rounded(intercept) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function weightsFile({ pair, context, relation, calibration: { slope, intercept }, threshold }: Weights): string {
  const links = events.reduce((sum, { sure }) => sum + sure, 0);
  const linear = ({ weights, intercept: base }: Linear, names: readonly string[]) =>
    [`{`, `    intercept: ${String(rounded(base))},`, `    weights: [`, ...names.map((name, f) => `      ${String(rounded(weights[f]!))}, // ${name}`), `    ],`, `  }`].join('\n');
  return `import type { Weights } from './model.ts';

/**
 * Fitted by \`npm run fit\` on ${String(events.length)} events (${String(links)} links that every reader would make); written by bench/fit.ts, not by hand.
 */
export const WEIGHTS: Weights = {
  pair: ${linear(pair, PAIR_FEATURES)},
  context: ${linear(context, CONTEXT_FEATURES)},
  relation: ${linear(relation, RELATION_FEATURES)},
  calibration: { slope: ${String(slope)}, intercept: ${String(intercept)} },
  threshold: ${String(threshold)},
};
`;
}
