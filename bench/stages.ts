import type { Progress } from '../src/model.ts';

export type Shares = Readonly<Record<Progress['stage'], number>>;

/** Measures how much of a comparison each stage takes: give `note` to it as `onProgress`. */
export class StageClock {
  readonly #spent: Record<Progress['stage'], number> = { read: 0, align: 0, diff: 0, collate: 0 };
  #stage: Progress['stage'] = 'read';
  #since = performance.now();

  readonly note = ({ stage }: Progress): void => {
    const now = performance.now();
    this.#spent[this.#stage] += now - this.#since;
    [this.#stage, this.#since] = [stage, now];
  };

  /** From 0 to 1; asked once the comparison is there. */
  shares(): Shares {
    this.note({ stage: this.#stage, done: 0, total: 0 });
    const { read, align, diff, collate } = this.#spent;
    const all = read + align + diff + collate;
    return { read: read / all, align: align / all, diff: diff / all, collate: collate / all };
  }
}
