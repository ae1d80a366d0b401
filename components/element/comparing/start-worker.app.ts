import OwnWorker from '../../../src/worker/worker.ts?worker';

/** In the app's own pages the worker is a file beside them, as their policy wants it. */
export function startWorker(): Worker {
  return new OwnWorker();
}
