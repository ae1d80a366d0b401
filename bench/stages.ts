import type { Progress } from '../src/model.ts';

export const STAGES = ['read', 'annotate', 'align', 'diff', 'collate', 'findings'] as const satisfies readonly Progress['stage'][];

export type Shares = Readonly<Record<Progress['stage'], number>>;

/** Measures how much of a comparison each stage takes: give `note` to it as `onProgress`. */
export class StageClock {
  readonly #spent: Record<Progress['stage'], number> = { read: 0, annotate: 0, align: 0, diff: 0, collate: 0, findings: 0 };
  #stage: Progress['stage'] = 'read';
  #since = performance.now();
  /** Milliseconds of the longest step: as long a page without a Worker stands still. */
  longest = 0;

  readonly note = ({ stage }: Progress): void => {
    const now = performance.now();
    this.#spent[this.#stage] += now - this.#since;
    this.longest = Math.max(this.longest, now - this.#since);
    [this.#stage, this.#since] = [stage, now];
  };

  /** From 0 to 1; asked once the comparison is there. */
  shares(): Shares {
    this.note({ stage: this.#stage, done: 0, total: 0 });
    const all = Object.values(this.#spent).reduce((sum, time) => sum + time, 0);
    const { read, annotate, align, diff, collate, findings } = this.#spent;
    return { read: read / all, annotate: annotate / all, align: align / all, diff: diff / all, collate: collate / all, findings: findings / all };
  }
}
