import type { Progress } from '../../src/model.ts';
import { app as words } from '../../src/words/app.ts';
import type { Snapshot } from './snapshot.ts';

/** Shares of the whole work that the stages took in measurements, added up: where each begins and ends. */
const STAGES: Readonly<Record<Progress['stage'], readonly [from: number, to: number]>> = {
  read: [0, 0.15],
  annotate: [0.15, 0.3],
  align: [0.3, 0.75],
  diff: [0.75, 0.92],
  collate: [0.92, 0.95],
  findings: [0.95, 1],
};

/** What is being worked on, in words; empty when nothing is. */
export function workingText({ progress, reading }: Snapshot): string {
  if (reading > 0) return words.reading(reading);
  return progress ? words.progress[progress.stage](progress.done, progress.total) : '';
}

/** How much of the work is done, 0 to 1. */
export function workDone({ stage, done, total }: Progress): number {
  const [from, to] = STAGES[stage];
  return from + (to - from) * (total > 0 ? Math.min(1, done / total) : 0);
}
