import address from '../../../src/worker/worker.ts?worker&url';
import { ownScript } from '../../app/trusted.ts';

/** In the app's own pages the worker is a file beside them, as their policy wants it. */
export function startWorker(): Worker {
  return new Worker(ownScript(address), { type: 'module' });
}
