import { ownScript } from '../../app/trusted.ts';

/** The one file of this build is its own worker. From another site it cannot be: then this throws. */
export function startWorker(): Worker {
  return new Worker(ownScript(import.meta.url), { type: 'module' });
}
