import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Comparison, Progress } from '../../../src/model.ts';
import { openComparison } from '../../../src/save/open.ts';
import type { Feed } from './given.ts';
import { take, type SlowFeed, type Taking } from './take.ts';

export type Status = 'empty' | 'working' | 'ready' | 'failed';

/** What became of the newest feed. While it is `working`, the comparison may be that of an older one. */
export interface Fed {
  readonly status: Status;
  readonly comparison: Comparison | null;
  readonly progress: Progress | null;
  readonly error: unknown;
}

const NOTHING: Fed = { status: 'empty', comparison: null, progress: null, error: null };

/** Turns feeds into comparisons, one at a time: a newer one stops the older. */
export class FeedController implements ReactiveController {
  #running: AbortController | null = null;
  #settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  readonly #ended: (fed: Fed) => void;
  fed: Fed = NOTHING;

  /** `ended` hears of every feed that came to its end, and not of one that was stopped. */
  constructor(host: ReactiveControllerHost, ended: (fed: Fed) => void) {
    this.#host = host;
    this.#ended = ended;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  /** True where a feed was stopped before its end. */
  get wasStopped(): boolean {
    return this.fed.status === 'working' && this.#running!.signal.aborted;
  }

  /** What is ready is shown in the same update, so that a page from a server finds again what the server wrote. */
  start(feed: Feed, taking: Omit<Taking, 'signal' | 'onProgress'>): void {
    this.#running?.abort();
    if (feed.kind === 'comparison' || feed.kind === 'saved') this.#end(opened(feed));
    else if (feed.kind === 'articles' && feed.articles.length === 0) this.#end(NOTHING);
    else this.#settled = this.#take(feed, taking, (this.#running = new AbortController()));
  }

  /** Resolves when there is nothing under way any more. */
  async settled(): Promise<void> {
    const waited = this.#settled;
    await waited;
    if (waited !== this.#settled) await this.settled();
  }

  async #take(feed: SlowFeed, taking: Omit<Taking, 'signal' | 'onProgress'>, { signal }: AbortController): Promise<void> {
    this.fed = { ...this.fed, status: 'working', progress: null, error: null };
    const onProgress = (progress: Progress) => this.#unlessStopped(signal, () => (this.fed = { ...this.fed, progress }));
    try {
      const comparison = await take(feed, { ...taking, signal, onProgress });
      this.#unlessStopped(signal, () => this.#end({ ...NOTHING, status: 'ready', comparison }));
    } catch (error) {
      this.#unlessStopped(signal, () => this.#end({ ...NOTHING, status: 'failed', error }));
    }
  }

  #unlessStopped(signal: AbortSignal, then: () => void): void {
    if (signal.aborted) return;
    then();
    this.#host.requestUpdate();
  }

  #end(fed: Fed): void {
    this.fed = fed;
    this.#ended(fed);
  }
}

function opened(feed: Extract<Feed, { kind: 'comparison' | 'saved' }>): Fed {
  try {
    return { ...NOTHING, status: 'ready', comparison: feed.kind === 'saved' ? openComparison(feed.text) : feed.comparison };
  } catch (error) {
    return { ...NOTHING, status: 'failed', error };
  }
}
