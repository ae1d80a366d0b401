import { compare } from '../compare.ts';
import type { Progress } from '../model.ts';
import type { CompareMessage, WorkerReply } from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Milliseconds between progress messages: often enough to look alive, rare enough to cost nothing. */
const REPORT_EVERY = 60;

self.onmessage = ({ data: { inputs, options } }: MessageEvent<CompareMessage>) => {
  compare(inputs, options, { onProgress: reported() }).then(
    (comparison) => reply({ type: 'done', comparison }),
    (fault: unknown) => reply({ type: 'failed', message: fault instanceof Error ? fault.message : String(fault) }),
  );
};
reply({ type: 'ready' });

function reply(message: WorkerReply): void {
  self.postMessage(message);
}

function reported(): (progress: Progress) => void {
  let last = -Infinity;
  return (progress) => {
    if (performance.now() - last < REPORT_EVERY) return;
    last = performance.now();
    reply({ type: 'progress', progress });
  };
}
