/** Figures of a ranking against the gold. */
import { ARGUABLE, NO, SURE } from './fit-model.ts';
import type { Event } from './fit-model.ts';

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Average precision, arguable links left out; links that were no candidates count as missed. */
export function averagePrecision(events: readonly Event[], scores: readonly Float64Array[]): number {
  const ranked = events
    .flatMap(({ label }, e) => Array.from(label, (said, k) => ({ said, score: scores[e]![k]! })))
    .filter(({ said }) => said !== ARGUABLE)
    .sort((p, q) => q.score - p.score);
  let hits = 0;
  let sum = 0;
  ranked.forEach(({ said }, rank) => {
    if (said === SURE) sum += ++hits / (rank + 1);
  });
  return sum / events.reduce((total, { sure }) => total + sure, 0);
}

/** Precision counts arguable links as right; recall counts those that readers are sure of. */
export function figures(events: readonly Event[], scores: readonly Float64Array[], threshold: (event: number) => number): Figures {
  let [found, right, system] = [0, 0, 0];
  events.forEach(({ label }, e) =>
    label.forEach((said, k) => {
      if (scores[e]![k]! < threshold(e)) return;
      system++;
      if (said !== NO) right++;
      if (said === SURE) found++;
    }),
  );
  const precision = system ? right / system : 1;
  const recall = found / events.reduce((total, { sure }) => total + sure, 0);
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The threshold that serves these events best. */
export function bestThreshold(events: readonly Event[], scores: readonly Float64Array[]): number {
  const steps = Array.from({ length: 60 }, (_, n) => n / 10 - 2.5);
  const f1 = steps.map((step) => figures(events, scores, () => step).f1);
  const smooth = f1.map((_, n) => (f1[Math.max(0, n - 1)]! + f1[n]! + f1[Math.min(59, n + 1)]!) / 3);
  return steps[smooth.indexOf(Math.max(...smooth))]!;
}
