import { keeping as words } from '../../src/words/keeping.ts';
import { FIRST_SNAPSHOT, type Snapshot } from '../app/snapshot.ts';
import { storageFault } from './fault-words.ts';
import type { KeepingHost } from './host.ts';
import type { Lines } from './lines.ts';
import { copyOf, isRecoveryOn, Recovery, setRecovery, type Recovered } from './recovery.ts';
import { RecoverRequest } from './requests.ts';
import { timeOf } from './time.ts';
import { isSameWork, isUnsaved } from './work.ts';

/** Milliseconds of rest after a change before it is copied: typing would copy every letter. */
const REST = 800;

/** Keeps a copy of unsaved work where the reader wishes it, and offers what a page has left behind. */
export class Recovering {
  #last: Snapshot = FIRST_SNAPSHOT;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasCopy = false;

  constructor(
    private readonly host: KeepingHost,
    private readonly lines: Lines,
    private readonly recovery: Recovery = new Recovery(),
  ) {}

  get isOn(): boolean {
    return isRecoveryOn();
  }

  async set(on: boolean): Promise<void> {
    setRecovery(on);
    this.#last = FIRST_SNAPSHOT;
    if (on) this.follow(this.host.snapshot);
    else await this.#trying(() => this.recovery.forgetAll());
    this.host.changed();
  }

  /** What changes is copied a moment later; what is saved needs no copy. */
  follow(snapshot: Snapshot): void {
    if (!this.isOn || isSame(snapshot, this.#last)) return;
    this.#last = snapshot;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#copy(), REST);
  }

  /** Offers the newest copy that was left behind; the next one comes when it is brought back or deleted. */
  async offer(): Promise<void> {
    if (!this.isOn) return;
    const [newest] = await this.recovery.left().catch(() => []);
    if (newest) this.#offer(newest);
    else this.lines.putAway('recovery');
  }

  async #copy(): Promise<void> {
    if (!this.isOn) return;
    const needed = isUnsaved(this.host.snapshot);
    if (needed) await this.#trying(() => this.recovery.keep(copyOf(this.host.snapshot)));
    else if (this.#hasCopy) await this.#trying(() => this.recovery.forget());
    this.#hasCopy = needed;
  }

  #offer({ tab, made, copy }: Recovered): void {
    const forget = () => this.#trying(() => this.recovery.forget(tab)).then(() => this.offer());
    const bringBack = async () => {
      this.host.ask(new RecoverRequest(copy));
      await this.#copy();
      await forget();
    };
    this.lines.say('recovery', {
      text: words.recovered(copy.inputs.length, timeOf(made)),
      actions: [
        { label: words.recover(copy.inputs.length), act: () => void bringBack() },
        { label: words.discard, act: () => void forget() },
      ],
    });
  }

  async #trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (fault) {
      this.lines.say('recovery', { text: words.recoveryFailed(storageFault(fault)), urgent: true, actions: [] });
    }
  }
}

/** Whether nothing has changed of what a copy holds, nor where it is saved. */
function isSame(x: Snapshot, y: Snapshot): boolean {
  return isSameWork(x, y) && x.draft === y.draft && x.keptAs === y.keptAs;
}
