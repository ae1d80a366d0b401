import InlineWorker from '../../../src/worker/worker.ts?worker&inline';

/** The worker lies in this file as text: it needs no address, whatever bundles the package and wherever its files end up. */
export function startWorker(): Worker {
  return new InlineWorker();
}
