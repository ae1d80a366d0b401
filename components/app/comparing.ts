import type { ArticleInput, CompareSettings, Comparison } from '../../src/model.ts';
import type { Host } from '../../src/slices.ts';
import type { CompareMessage, WorkerReply } from '../../src/worker/protocol.ts';
import workerAddress from '../../src/worker/worker.ts?worker&url';
import { ownScript } from './trusted.ts';

/** Milliseconds to wait for a worker's first sign. Where workers are blocked, some browsers say nothing at all. */
const PATIENCE = 4000;

/** A worker that never ran. The work can still be done here. */
class NoWorkerError extends Error {}

/** Compares away from the page's own thread; where no worker runs, in slices on it. Rejects with the signal's reason when stopped. */
export async function compareInWorker(
  inputs: readonly ArticleInput[],
  options: CompareSettings = {},
  host: Host = {},
): Promise<Comparison> {
  try {
    return await byWorker({ inputs, options }, host);
  } catch (fault) {
    if (!(fault instanceof NoWorkerError)) throw fault;
    const { compare } = await import('../../src/compare.ts');
    return compare(inputs, options, host);
  }
}

async function byWorker(message: CompareMessage, { signal, onProgress }: Host): Promise<Comparison> {
  signal?.throwIfAborted();
  const worker = started();
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

function started(): Worker {
  try {
    return new Worker(ownScript(workerAddress), { type: 'module' });
  } catch {
    throw new NoWorkerError();
  }
}

function reply(worker: Worker, message: CompareMessage, onProgress: Host['onProgress']): Promise<Comparison> {
  return new Promise((resolve, reject) => {
    const silence = setTimeout(() => reject(new NoWorkerError()), PATIENCE);
    let runs = false;
    worker.onerror = ({ message }) => reject(runs ? new Error(message) : new NoWorkerError());
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
