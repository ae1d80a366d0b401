import { answer, Database, type Stores } from './database.ts';
import { newId } from './ids.ts';
import { Signal } from './signal.ts';

/** What the list says of a kept comparison, without opening it. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  /** When it was last saved, ISO 8601. */
  readonly saved: string;
  /** Another one with each saving: by it a tab sees that another has saved since. */
  readonly revision: string;
  /** Letters and names of the articles. */
  readonly articles: readonly { readonly sigil: string; readonly name: string }[];
}

/** What is to be kept, with its saved form. */
export interface Keeping extends Pick<Listed, 'name' | 'articles'> {
  readonly text: string;
}

/** Which of the kept ones it takes the place of, and how that was when it was last seen here; `null` whatever it is now. */
export interface Over {
  readonly id: string;
  readonly revision: string | null;
}

/** A kept comparison as it was before it was removed. */
export interface Removed {
  readonly listed: Listed;
  readonly text: string;
}

/** The kept comparison is not as it was last seen here: it was saved since, in another tab, or removed (`now` is null). */
export class ChangedElsewhereError extends Error {
  constructor(readonly now: Listed | null) {
    super();
  }
}

/** The comparisons that the reader keeps in this browser. Other tabs, and other lists in this one, are told of every change. */
export class Shelf {
  readonly #changes = new Signal('source-diff.shelf');

  constructor(private readonly database = new Database()) {}

  /** Calls `heard` at changes made elsewhere; gives what ends that. */
  onChange(heard: () => void): () => void {
    return this.#changes.hear(heard);
  }

  /** The last saved first. */
  async list(): Promise<readonly Listed[]> {
    const all = await this.database.read((store) => answer(store('listed').getAll() as IDBRequest<Listed[]>));
    return all.sort((x, y) => (x.saved < y.saved ? 1 : -1));
  }

  /** Null where it is not there any more. */
  take(id: string): Promise<Removed | null> {
    return this.database.read((store) => taken(store, id));
  }

  /** @throws ChangedElsewhereError where it would take the place of something that the reader has not seen. */
  keep({ text, ...keeping }: Keeping, over: Over | null): Promise<Listed> {
    const listed = { ...keeping, id: over?.id ?? newId(), revision: newId(), saved: new Date().toISOString() };
    return this.#change(async (store) => {
      if (over?.revision) await mustBe(store, over);
      await put(store, { listed, text });
      return listed;
    });
  }

  rename(id: string, name: string): Promise<void> {
    return this.#change(async (store) => {
      const listed = await find(store, id);
      if (listed) await answer(store('listed').put({ ...listed, name }));
    });
  }

  /** Gives what it removed, so that it can be brought back; null where it was gone already. */
  remove(id: string): Promise<Removed | null> {
    return this.#change(async (store) => {
      const removed = await taken(store, id);
      await Promise.all([answer(store('listed').delete(id)), answer(store('texts').delete(id))]);
      return removed;
    });
  }

  bringBack(removed: Removed): Promise<void> {
    return this.#change((store) => put(store, removed));
  }

  async #change<T>(work: (store: Stores) => Promise<T>): Promise<T> {
    const result = await this.database.write(work);
    this.#changes.tell();
    return result;
  }
}

async function find(store: Stores, id: string): Promise<Listed | null> {
  return (await answer(store('listed').get(id) as IDBRequest<Listed | undefined>)) ?? null;
}

async function taken(store: Stores, id: string): Promise<Removed | null> {
  const [listed, text] = await Promise.all([find(store, id), answer(store('texts').get(id) as IDBRequest<string | undefined>)]);
  return listed && text !== undefined ? { listed, text } : null;
}

async function put(store: Stores, { listed, text }: Removed): Promise<void> {
  await Promise.all([answer(store('listed').put(listed)), answer(store('texts').put(text, listed.id))]);
}

async function mustBe(store: Stores, { id, revision }: Over): Promise<void> {
  const now = await find(store, id);
  if (now?.revision !== revision) throw new ChangedElsewhereError(now);
}
