import type { Progress, Steps } from './model.ts';

export interface Host {
  /** Stops the work between two steps. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Milliseconds of work before the host may breathe: well under the 50 ms from which people feel a pause. */
const SLICE = 12;

/** Takes steps to their end without ever holding the thread for long. Rejects with the signal's reason when stopped. */
export async function inSlices<T>(steps: Steps<T>, { signal, onProgress }: Host): Promise<T> {
  let began = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    if (performance.now() - began < SLICE) continue;
    await breath();
    began = performance.now();
  }
}

/** A turn of the event loop. A message is not slowed down in nested or hidden pages as a timer would be. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
