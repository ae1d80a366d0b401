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
  const turns = new Turns();
  try {
    for (let began = performance.now(); ; ) {
      signal?.throwIfAborted();
      const step = steps.next();
      if (step.done) return step.value;
      onProgress?.(step.value);
      if (performance.now() - began < SLICE) continue;
      await turns.next();
      began = performance.now();
    }
  } finally {
    turns.end();
  }
}

/**
 * Turns of the event loop. A message is not slowed down in nested or hidden pages as a timer would be. To open a channel
 * costs more than to use it: one serves all turns.
 */
class Turns {
  #channel: MessageChannel | null = null;

  next(): Promise<void> {
    if (nodesOwn) return new Promise((resolve) => nodesOwn(() => resolve()));
    const { port1, port2 } = (this.#channel ??= new MessageChannel());
    return new Promise((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  }

  end(): void {
    this.#channel?.port1.close();
  }
}

/** Node hands out a thousand messages of a channel within one turn, in which it hears no signal (Ctrl-C) and no timer. */
const nodesOwn = (globalThis as { readonly setImmediate?: (then: () => void) => unknown }).setImmediate;
