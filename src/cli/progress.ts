import type { Progress } from '../model.ts';
import { app as words } from '../words/app.ts';

/** Milliseconds before the first line: what is done sooner needs no word. */
const PATIENCE = 700;
/** Milliseconds between two lines: as often as one can read. */
const PAUSE = 100;
const CLEARED = '\r\u001B[K';

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** One line on the terminal that says what the engine is doing; on anything else than a terminal nothing is written. */
export function progressLine(terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): ProgressLine {
  let next = performance.now() + PATIENCE;
  let isShown = false;
  return {
    show: ({ stage, done, total }) => {
      const now = performance.now();
      if (!terminal.isTTY || now < next) return;
      next = now + PAUSE;
      isShown = true;
      terminal.write(`${CLEARED}${words.progress[stage](done, total)}`);
    },
    end: () => {
      if (isShown) terminal.write(CLEARED);
    },
  };
}
