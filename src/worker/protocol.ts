import type { ArticleInput, CompareSettings, Comparison, Progress } from '../model.ts';

/** One worker does one comparison. A newer request starts a new worker and ends the older, which stops it at once. */
export interface CompareMessage {
  readonly inputs: readonly ArticleInput[];
  /** With the reader's corrections and notes. */
  readonly options: CompareSettings;
}

export type WorkerReply =
  /** Sent as soon as the worker runs: a host that waits for it in vain falls back on its own thread. */
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly comparison: Comparison }
  | { readonly type: 'failed'; readonly message: string };
