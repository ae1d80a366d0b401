import { trustedUrl } from '../comparing/trusted.ts';

/** The one file of this build is its own worker. From another site it cannot be: then this throws. */
export function startWorker(): Worker {
  return new Worker(trustedUrl(import.meta.url), { type: 'module' });
}
