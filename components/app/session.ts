import { annotated, asksTheSame } from '../../src/correct/correct.ts';
import type { ArticleInput, CompareSettings, Comparison, Progress } from '../../src/model.ts';
import { app as words } from '../../src/words/app.ts';
import { OpenKeptRequest, RecoverRequest } from '../keeping/requests.ts';
import { opened, recovered } from '../keeping/work.ts';
import { NO_CLASSROOM } from '../state/classroom-state.ts';
import { AddRequest, SamplesRequest } from '../state/requests.ts';
import { deedOf } from './deed-of.ts';
import { recorded } from './history.ts';
import { keptPlace } from './kept-place.ts';
import { withAdded } from './places.ts';
import { CompareRequest } from './requests.ts';
import { reduced, withTaken, type Taken } from './reduce.ts';
import { EMPTY_DRAFT, FIRST_SNAPSHOT, type Entry, type Origin, type Snapshot } from './snapshot.ts';

/** What systems set before markup that was copied from a page; the reader of files knows it by that. */
const COPIED = '<!--StartFragment-->';

/** How to compare, what stops it, and whom to tell how far it is. */
export interface Comparing {
  /** With the reader's corrections and notes. */
  readonly options: CompareSettings;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** What the session needs from outside: each can be replaced in a test. */
export interface Ports {
  compare(inputs: readonly ArticleInput[], host: Comparing): Promise<Comparison>;
  /** Rejects with an error whose message is for readers. */
  read(bytes: Uint8Array, source: string): Promise<ArticleInput>;
  samples(): Promise<readonly ArticleInput[]>;
}

/**
 * Holds the articles, what is shown of them and their comparison, as one snapshot after another. Requests go in by `ask`;
 * whenever the articles, the options or the corrections change, they are compared anew and an older comparison under way is stopped.
 */
export class Session {
  #snapshot: Snapshot;
  #running: AbortController | null = null;

  constructor(
    private readonly ports: Ports,
    private readonly changed: () => void,
    first: Snapshot = FIRST_SNAPSHOT,
  ) {
    this.#snapshot = first;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Resolves when files are read; the comparison goes on by itself. */
  async ask(request: Event): Promise<void> {
    if (request instanceof AddRequest) await this.#add(request);
    else if (request instanceof SamplesRequest) await this.#openSamples();
    else if (request instanceof CompareRequest) this.#compare();
    else if (request instanceof OpenKeptRequest) this.#open(request);
    else if (request instanceof RecoverRequest) this.#become(recovered(this.#snapshot, request.copy));
    else this.#become(recorded(this.#snapshot, reduced(this.#snapshot, request), deedOf(request, this.#snapshot)));
  }

  /** Stops the comparison under way. */
  close(): void {
    this.#running?.abort();
  }

  /** Shown as it was kept: nothing is compared for it. */
  #open({ kept, place }: OpenKeptRequest): void {
    this.#running?.abort();
    this.#snapshot = opened(this.#snapshot, kept, place);
    this.changed();
  }

  async #add({ added, publisher, markup }: AddRequest): Promise<void> {
    if (typeof added === 'string') await this.#addPasted(added, publisher, markup);
    else await this.#addFiles(added);
  }

  async #addFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const fresh = this.#startsAnew();
    this.#become({ ...this.#snapshot, reading: this.#snapshot.reading + files.length });
    const taken = await Promise.all(files.map((file) => this.#taken(file, file.name)));
    this.#become({ ...this.#snapshot, reading: this.#snapshot.reading - files.length });
    this.#take(taken, fresh);
  }

  /** The draft stays until its text is safely an article. */
  async #addPasted(text: string, publisher: string, markup: string): Promise<void> {
    const fresh = this.#startsAnew();
    const name = words.pastedName(this.#pastes() + 1);
    const copied = markup === '' ? null : await this.#taken(new Blob([COPIED, markup]), name);
    const taken = copied && 'input' in copied ? copied : await this.#taken(new Blob([text]), name);
    if ('input' in taken) {
      const given = publisher ? { ...taken.input.given, publisher } : taken.input.given;
      this.#become({ ...this.#snapshot, draft: EMPTY_DRAFT });
      this.#take([{ input: given ? { ...taken.input, given } : taken.input }], fresh);
    } else this.#take([taken], fresh);
  }

  #pastes(): number {
    const names = this.#snapshot.entries.map(({ input }) => input.source);
    let count = 0;
    while (names.includes(words.pastedName(count + 1))) count++;
    return count;
  }

  /** From the start page, the reader's own articles take the place of the samples instead of joining them. */
  #startsAnew(): boolean {
    return this.#snapshot.origin === 'samples' && this.#snapshot.state.view === 'start';
  }

  async #taken(file: Blob, name: string): Promise<Taken> {
    try {
      return { input: await this.ports.read(new Uint8Array(await file.arrayBuffer()), name) };
    } catch (error) {
      // Browsers say in their own words that a file is gone, a folder, or not for this page.
      return { fault: { name, error: error instanceof Error && !(error instanceof DOMException) ? error : new Error(words.unreadable) } };
    }
  }

  /** With one more article, the reader sees the list, unless a class may not; a failing file alone leaves everything as it is. */
  #take(taken: readonly Taken[], fresh: boolean): void {
    const hasArticle = taken.some((one) => 'input' in one);
    const from = fresh && hasArticle ? { ...this.#snapshot, entries: [], corrections: [], notes: [], keptAs: null, faults: [], state: { ...this.#snapshot.state, classroom: NO_CLASSROOM } } : this.#snapshot;
    const next = withTaken(from, taken, 'own');
    const shown = hasArticle ? { ...next, state: withAdded(next.state, from.entries.length, next.entries.length) } : next;
    this.#become(recorded(this.#snapshot, shown, { do: 'add', count: taken.filter((one) => 'input' in one).length }));
  }

  async #openSamples(): Promise<void> {
    const inputs = await this.ports.samples();
    const before = this.#snapshot;
    const { entries, origin, nextKey, corrections, notes } = before;
    const keyed = inputs.map((input, index): Entry => ({ key: nextKey + index, input }));
    const putAway = origin === 'own' && entries.length > 0 ? { entries, origin, removed: entries, corrections, notes } : null;
    const state = { ...this.#snapshot.state, left: 0, right: 1, isPairChosen: false, base: 0, current: null, rests: {}, hit: null, versions: [], classroom: NO_CLASSROOM, dismissed: new Set<number>(), view: 'side-by-side' as const };
    const samples: Origin = 'samples';
    const next = { ...before, entries: keyed, corrections: [], notes: [], keptAs: null, origin: samples, nextKey: nextKey + keyed.length, state, faults: [], putAway };
    this.#become(recorded(before, next, entries.length > 0 ? { do: 'samples' } : null));
  }

  #become(next: Snapshot): void {
    const before = this.#snapshot;
    if (next === before) return;
    this.#snapshot = next;
    const isSame = next.entries === before.entries && next.options === before.options && asksTheSame(next.corrections, before.corrections);
    if (!isSame) this.#compare();
    else {
      if (next.corrections !== before.corrections || next.notes !== before.notes) this.#annotate();
      this.changed();
    }
  }

  /** Notes and reasons are written down at once, whatever is under way. */
  #annotate(): void {
    const { compared, corrections, notes } = this.#snapshot;
    if (compared) this.#snapshot = { ...this.#snapshot, compared: { ...compared, comparison: annotated(compared.comparison, corrections, notes) } };
  }

  #compare(): void {
    this.#running?.abort();
    const { entries } = this.#snapshot;
    const running = new AbortController();
    this.#running = running;
    const progress: Progress | null = entries.length === 0 ? null : { stage: 'read', done: 0, total: entries.length };
    this.#snapshot = { ...this.#snapshot, progress, failure: null };
    this.changed();
    if (progress) void this.#run(this.#snapshot, running);
  }

  async #run({ entries, options, corrections, notes }: Snapshot, running: AbortController): Promise<void> {
    const onProgress = (progress: Progress) => this.#unlessStopped(running, { progress });
    const settings = { ...options, ...(corrections.length > 0 && { corrections }), ...(notes.length > 0 && { notes }) };
    try {
      const comparison = await this.ports.compare(entries.map(({ input }) => input), { options: settings, signal: running.signal, onProgress });
      this.#unlessStopped(running, this.#finished(entries.map(({ key }) => key), comparison));
    } catch (error) {
      this.#unlessStopped(running, { progress: null, failure: error instanceof Error ? error.message : words.stopped });
    }
  }

  /** What the reader wrote meanwhile is in it, and the reader stays at the same words. */
  #finished(keys: readonly number[], comparison: Comparison): Partial<Snapshot> {
    const { corrections, notes, compared, state } = this.#snapshot;
    const newest = annotated(comparison, corrections, notes);
    return { compared: { keys, comparison: newest }, progress: null, state: keptPlace(state, compared?.comparison ?? null, newest) };
  }

  #unlessStopped({ signal }: AbortController, change: Partial<Snapshot>): void {
    if (signal.aborted) return;
    this.#snapshot = { ...this.#snapshot, ...change };
    this.changed();
  }
}
