import type { ArticleInput, CompareSettings, Comparison } from '../../src/model.ts';
import type { Host } from '../../src/slices.ts';
import { compareAway } from '../../src/worker/compare-away.ts';
import workerAddress from '../../src/worker/worker.ts?worker&url';
import { ownScript } from './trusted.ts';

/** Compares in the app's own worker, or where it does not run, on the page. Rejects with the signal's reason when stopped. */
export function compareInWorker(inputs: readonly ArticleInput[], options: CompareSettings = {}, host: Host = {}): Promise<Comparison> {
  return compareAway(startWorker, inputs, options, host);
}

export function startWorker(): Worker {
  return new Worker(ownScript(workerAddress), { type: 'module' });
}
