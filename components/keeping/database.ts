const NAME = 'source-diff';
const STORES = ['listed', 'texts', 'recovery'] as const;

/** The stores of one transaction, by name. */
export type Stores = (name: (typeof STORES)[number]) => IDBObjectStore;

/** Something that a transaction does; what it gives is known when the transaction has ended well. */
type Work<T> = (store: Stores) => Promise<T>;

/** The browser's own storage, as promises. Each piece of work is one transaction: it happens whole or not at all. */
export class Database {
  constructor(private readonly factory: () => IDBFactory = () => indexedDB) {}

  read<T>(work: Work<T>): Promise<T> {
    return this.#in('readonly', work);
  }

  write<T>(work: Work<T>): Promise<T> {
    return this.#in('readwrite', work);
  }

  async #in<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    const database = await this.#opened();
    try {
      const transaction = database.transaction(STORES, mode);
      const ended = endOf(transaction);
      const [result] = await Promise.all([stoppingAtFaults(work, transaction), ended]);
      return result;
    } finally {
      database.close();
    }
  }

  #opened(): Promise<IDBDatabase> {
    const opening = this.factory().open(NAME, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('listed', { keyPath: 'id' });
      opening.result.createObjectStore('texts');
      opening.result.createObjectStore('recovery', { keyPath: 'tab' });
    };
    return answer(opening);
  }
}

/** The answer to a request; its fault where it has none. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    // Where there is no space left, this is the only one to say so.
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });
}

async function stoppingAtFaults<T>(work: Work<T>, transaction: IDBTransaction): Promise<T> {
  try {
    return await work((name) => transaction.objectStore(name));
  } catch (fault) {
    if (!(fault instanceof DOMException)) transaction.abort();
    throw fault;
  }
}
