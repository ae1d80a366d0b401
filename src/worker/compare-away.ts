import type { ArticleInput, CompareSettings, Comparison } from '../model.ts';
import type { Host } from '../slices.ts';
import type { CompareMessage, WorkerReply } from './protocol.ts';

/** Milliseconds to wait for a worker's first sign. Where workers are blocked, some browsers say nothing at all. */
const PATIENCE = 4000;

/** A worker that never ran. The work can still be done here. */
class NoWorkerError extends Error {}

/**
 * Compares away from the caller's own thread, in the worker that `start` gives, which ends with the work; where none runs, in
 * slices on it. Rejects with the signal's reason when stopped.
 */
export async function compareAway(
  start: () => Worker,
  inputs: readonly ArticleInput[],
  options: CompareSettings,
  host: Host,
): Promise<Comparison> {
  try {
    return await byWorker(start, { inputs, options }, host);
  } catch (fault) {
    if (!(fault instanceof NoWorkerError)) throw fault;
    const { compare } = await import('../compare.ts');
    return compare(inputs, options, host);
  }
}

async function byWorker(start: () => Worker, message: CompareMessage, { signal, onProgress }: Host): Promise<Comparison> {
  signal?.throwIfAborted();
  const worker = started(start);
  try {
    return await Promise.race([reply(worker, message, onProgress), ...(signal ? [stopOf(signal)] : [])]);
  } finally {
    worker.terminate();
  }
}

function stopOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

function started(start: () => Worker): Worker {
  try {
    return start();
  } catch {
    throw new NoWorkerError();
  }
}

function reply(worker: Worker, message: CompareMessage, onProgress: Host['onProgress']): Promise<Comparison> {
  return new Promise((resolve, reject) => {
    const silence = setTimeout(() => reject(new NoWorkerError()), PATIENCE);
    let runs = false;
    worker.onerror = (event) => {
      // Told to the caller, and not to the console of the page as well.
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
