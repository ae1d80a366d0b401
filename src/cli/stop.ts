import { setImmediate } from 'node:timers/promises';

/** The reader asked for an end, with Ctrl-C or by a signal. Nothing is said about it. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** What shells expect of a program that was stopped by the keyboard. */
export const STOPPED = 130;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Ctrl-C, and being told to end. */
export class Stop {
  readonly #controller = new AbortController();
  readonly #abort = () => {
    this.#controller.abort(new StoppedError('stopped'));
    this.#ignore();
  };

  constructor() {
    this.#listen();
  }

  /** Aborts at the first signal. A second one ends the program at once, as if nobody listened. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * For work that leaves nothing to be tidied up: meanwhile nobody listens, and a signal ends the program at once. A listener
   * would hear it only after the turn in which the work is, and making a long report takes one of seconds.
   */
  async atOnce<T>(work: () => Promise<T>): Promise<T> {
    // What came in until now is heard when a turn ends.
    await setImmediate();
    this.signal.throwIfAborted();
    this.#ignore();
    try {
      return await work();
    } finally {
      this.#listen();
    }
  }

  #listen(): void {
    for (const name of SIGNALS) process.on(name, this.#abort);
  }

  #ignore(): void {
    for (const name of SIGNALS) process.off(name, this.#abort);
  }
}
