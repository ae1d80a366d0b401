import type { ArticleInput, Correction, CompareOptions, Note } from '../../src/model.ts';
import type { Draft, Snapshot } from '../app/snapshot.ts';
import { answer, Database } from './database.ts';
import { newId } from './ids.ts';
import { Signal } from './signal.ts';

/** Unsaved work as it was put in: enough to compare it again. */
export interface Copy {
  readonly inputs: readonly ArticleInput[];
  readonly draft: Draft;
  readonly options: Partial<CompareOptions>;
  readonly corrections: readonly Correction[];
  readonly notes: readonly Note[];
}

/** A copy that a page has left behind. */
export interface Recovered {
  /** The page that made it; each loading of the page is one. */
  readonly tab: string;
  /** ISO 8601. */
  readonly made: string;
  readonly copy: Copy;
}

const PLACE = 'source-diff.recovery';

/** Whether the reader wants recovery copies: nobody has one who did not ask for it. */
export function isRecoveryOn(): boolean {
  try {
    return localStorage.getItem(PLACE) === 'on';
  } catch {
    return false;
  }
}

export function setRecovery(on: boolean): void {
  try {
    if (on) localStorage.setItem(PLACE, 'on');
    else localStorage.removeItem(PLACE);
  } catch {
    // Where nothing can be stored, no copy is kept either.
  }
  new Signal(PLACE).tell();
}

/** Calls `heard` when the reader wishes otherwise, in another place of the page or another tab; gives what ends that. */
export function onRecoveryChange(heard: () => void): () => void {
  return new Signal(PLACE).hear(heard);
}

export function copyOf({ entries, draft, options, corrections, notes }: Snapshot): Copy {
  return { inputs: entries.map(({ input }) => input), draft, options, corrections, notes };
}

/** Recovery copies: one for each page that has unsaved work. A page shows by a lock that it is still there. */
export class Recovery {
  readonly #tab = newId();

  constructor(private readonly database = new Database()) {
    void navigator.locks?.request(lockOf(this.#tab), () => new Promise(() => undefined));
  }

  async keep(copy: Copy): Promise<void> {
    const record: Recovered = { tab: this.#tab, made: new Date().toISOString(), copy };
    await this.database.write((store) => answer(store('recovery').put(record)));
  }

  /** Of this page, unless another is named. */
  async forget(tab = this.#tab): Promise<void> {
    await this.database.write((store) => answer(store('recovery').delete(tab)));
  }

  async forgetAll(): Promise<void> {
    await this.database.write((store) => answer(store('recovery').clear()));
  }

  /** What pages have left behind that are there no more, the newest first. */
  async left(): Promise<readonly Recovered[]> {
    const open = await openTabs();
    const all = await this.database.read((store) => answer(store('recovery').getAll() as IDBRequest<Recovered[]>));
    return all.filter(({ tab }) => tab !== this.#tab && !open.has(lockOf(tab))).sort((x, y) => (x.made < y.made ? 1 : -1));
  }
}

function lockOf(tab: string): string {
  return `source-diff.tab.${tab}`;
}

async function openTabs(): Promise<ReadonlySet<string | undefined>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name }) => name));
}
