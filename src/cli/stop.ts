/** The reader asked for an end, with Ctrl-C or by a signal. Nothing is said about it. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** What shells expect of a program that was stopped by the keyboard. */
export const STOPPED = 130;

/** Aborts at Ctrl-C and when told to end. A second signal ends the program at once, as if nobody listened. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    controller.abort(new StoppedError('stopped'));
    for (const name of SIGNALS) process.off(name, stop);
  };
  for (const name of SIGNALS) process.on(name, stop);
  return controller.signal;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
