import type { ArticleInput, CompareSettings, Comparison } from '../../../src/model.ts';
import { openComparison } from '../../../src/save/open.ts';
import type { Host } from '../../../src/slices.ts';
import type { Engine } from '../comparing/engine.ts';
import { detailsOf, withDetails } from './attributes.ts';
import { fetched } from './fetched.ts';
import type { Feed, GivenArticle } from './given.ts';

export interface Taking extends Host {
  readonly signal: AbortSignal;
  readonly settings: CompareSettings;
  readonly startWorker: (() => Worker) | undefined;
  readonly loadEngine: () => Promise<Engine>;
  /** A last say over the articles, before they are compared. */
  readonly amend: (inputs: readonly ArticleInput[]) => readonly ArticleInput[];
}

/** A feed that takes a while: something to load, or to compare. */
export type SlowFeed = Extract<Feed, { readonly kind: 'address' | 'articles' }>;

/** The comparison that a feed comes to. Rejects with words for readers. */
export async function take(feed: SlowFeed, taking: Taking): Promise<Comparison> {
  if (feed.kind === 'articles') return compared(feed.articles, taking);
  const response = await fetched(feed.address, taking.signal);
  return openComparison(await response.text());
}

async function compared(given: readonly GivenArticle[], { loadEngine, amend, settings, ...host }: Taking): Promise<Comparison> {
  const engine = await loadEngine();
  const inputs = await Promise.all(given.map((article, index) => inputOf(article, index, engine, host.signal)));
  host.signal.throwIfAborted();
  return engine.compare(amend(inputs), settings, host);
}

async function inputOf(article: GivenArticle, index: number, engine: Engine, signal: AbortSignal): Promise<ArticleInput> {
  if (!(article instanceof HTMLElement)) return article as ArticleInput;
  const details = detailsOf(article);
  if (!(article instanceof HTMLLinkElement)) {
    const source = article.id || details.url || details.publisher || `${index + 1}`;
    return withDetails(engine.readElement(article, source), details);
  }
  const address = article.getAttribute('href')!;
  const response = await fetched(address, signal);
  return withDetails(await engine.readBytes(new Uint8Array(await response.arrayBuffer()), address), details);
}
