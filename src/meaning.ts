import type { Article } from './model.ts';
import type { Host } from './slices.ts';

/** Sentences in, one vector for each out: all of one length, nearer in direction the nearer in meaning. */
export type Embed = (texts: string[]) => Promise<readonly Float32Array[]>;

/** Sentences asked for at once: few enough that a stop or a sign of progress is never long in coming. */
const BATCH = 64;

/**
 * A vector for every sentence of every article. Every text is asked for once, in an order that does not depend on the
 * order of the articles.
 *
 * @throws Error when the provider fails, or gives something else than one vector of the same length for each text.
 */
export async function vectorsOf(articles: readonly Pick<Article, 'text' | 'sentences'>[], embed: Embed, host: Host): Promise<Float32Array[][]> {
  const texts = articles.map(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')));
  const distinct = [...new Set(texts.flat())].sort();
  const vectors = new Map<string, Float32Array>();
  for (let at = 0; at < distinct.length; at += BATCH) {
    host.signal?.throwIfAborted();
    host.onProgress?.({ stage: 'read', done: at, total: distinct.length });
    const batch = distinct.slice(at, at + BATCH);
    const found = await unlessStopped(asked(embed, batch), host.signal);
    batch.forEach((text, n) => vectors.set(text, found[n]!));
  }
  sameLength(vectors.values());
  return texts.map((list) => list.map((text) => vectors.get(text)!));
}

async function asked(embed: Embed, batch: readonly string[]): Promise<readonly Float32Array[]> {
  const found = await answer(embed, batch);
  if (found.length !== batch.length) throw new Error(`The provider of meaning gave ${found.length} vectors for ${batch.length} sentences.`);
  return found;
}

async function answer(embed: Embed, batch: readonly string[]): Promise<readonly Float32Array[]> {
  try {
    return await embed([...batch]);
  } catch (fault) {
    throw new Error(`The provider of meaning failed: ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault });
  }
}

function sameLength(vectors: Iterable<Float32Array>): void {
  let length: number | null = null;
  for (const vector of vectors) {
    length ??= vector.length;
    if (vector.length !== length || length === 0) {
      throw new Error(`The provider of meaning gave vectors of different lengths or none: ${length} and ${vector.length}.`);
    }
    if (!vector.every(Number.isFinite)) throw new Error('The provider of meaning gave a vector with something else than numbers in it.');
  }
}

/** A provider may take long, and may know nothing of signals. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
