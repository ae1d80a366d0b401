import type { Snapshot } from '../app/snapshot.ts';

/** What keeping needs of the app around it. */
export interface KeepingHost {
  readonly snapshot: Snapshot;
  /** Asks the session, which alone changes what is open. */
  ask(request: Event): void;
  /** Something of what keeping shows has changed. */
  changed(): void;
}
