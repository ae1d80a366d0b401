import type { ArticleInput, CompareSettings, Comparison } from '../../../src/model.ts';
import type { Host } from '../../../src/slices.ts';
import type { CompareMessage, WorkerReply } from '../../../src/worker/protocol.ts';

/** Milliseconds to wait for a worker's first sign. Where workers are blocked, some browsers say nothing at all. */
const PATIENCE = 4000;

/** A worker that never ran. The work can still be done on the page. */
export class NoWorkerError extends Error {}

/** Compares in a worker of its own, which ends with the work. Rejects with the signal's reason when stopped. */
export async function compareByWorker(
  start: () => Worker,
  inputs: readonly ArticleInput[],
  options: CompareSettings,
  { signal, onProgress }: Host,
): Promise<Comparison> {
  signal?.throwIfAborted();
  const worker = started(start);
  try {
    return await Promise.race([reply(worker, { inputs, options }, onProgress), ...(signal ? [stopOf(signal)] : [])]);
  } finally {
    worker.terminate();
  }
}

function started(start: () => Worker): Worker {
  try {
    return start();
  } catch {
    throw new NoWorkerError();
  }
}

function stopOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

function reply(worker: Worker, message: CompareMessage, onProgress: Host['onProgress']): Promise<Comparison> {
  return new Promise((resolve, reject) => {
    const silence = setTimeout(() => reject(new NoWorkerError()), PATIENCE);
    let runs = false;
    worker.onerror = (event) => {
      event.preventDefault();
      clearTimeout(silence);
      reject(runs ? new Error(event.message) : new NoWorkerError());
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      runs = true;
      clearTimeout(silence);
      if (data.type === 'progress') onProgress?.(data.progress);
      if (data.type === 'done') resolve(data.comparison);
      if (data.type === 'failed') reject(new Error(data.message));
    };
    worker.postMessage(message);
  });
}
