import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Comparison, Place } from '../../src/model.ts';
import { hitsOf, isSame, occurrences, type Hit } from '../../src/present/search.ts';
import { folded } from '../../src/present/search-fold.ts';
import { kept } from '../shared/kept.ts';
import { fromOf, liveRange, rangeIn, seenTexts, textOf } from '../shared/seen-text.ts';
import { spansShown } from '../shared/spans-shown.ts';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface Searched {
  readonly comparison: Comparison | null;
  /** Null while nothing is searched for. */
  readonly query: string | null;
  /** The hit where the reader is. */
  readonly hit: Place | null;
}

interface Found {
  readonly range: StaticRange;
  readonly isHere: boolean;
}

/** Names of the highlights, as the style sheet has them. */
const HIT = 'search-hit';
const HERE = 'search-here';

/**
 * Highlights what is searched for in the articles' words that its host shows, and brings the hit where the reader is into
 * view. Nothing is put between the words: browsers without such highlights still count and step.
 */
export class HitHighlights implements ReactiveController {
  #shown: readonly Found[] = [];
  #at: Place | null = null;
  #isDue = false;
  readonly #hits = kept(hitsByArticle);

  /** `words`: what holds words of articles, where it does not say from where they are. */
  constructor(
    private readonly host: Host,
    private readonly searched: () => Searched,
    private readonly words = '[data-from]',
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isDue || (!this.searched().query && this.#shown.length === 0)) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      if (this.host.isConnected) this.#draw();
    });
  }

  hostDisconnected(): void {
    this.#show([]);
  }

  #draw(): void {
    const { comparison, query, hit } = this.searched();
    this.#show(comparison && query ? this.#find(comparison, query, hit) : []);
    const here = this.#shown.find(({ isHere }) => isHere);
    if (here && hit !== this.#at) {
      this.#at = hit;
      // After the view itself has gone where its own place is.
      requestAnimationFrame(() => bringIntoView(here.range));
    }
  }

  #find(comparison: Comparison, query: string, hit: Place | null): Found[] {
    const hits = this.#hits(comparison, query);
    return [...this.host.renderRoot.querySelectorAll(this.words)].flatMap((element) => {
      const from = fromOf(element);
      if (!from) return loose(element, query);
      return spansShown(element, from.start, hits[from.article] ?? []).map(({ span, range }) => ({ range, isHere: isSame(span, hit) }));
    });
  }

  #show(found: readonly Found[]): void {
    const registry = (CSS as Partial<typeof CSS>).highlights;
    if (!registry) return;
    for (const { range, isHere } of this.#shown) registry.get(isHere ? HERE : HIT)?.delete(range);
    this.#shown = found;
    for (const { range, isHere } of found) highlightOf(registry, isHere ? HERE : HIT).add(range);
  }
}

function hitsByArticle(comparison: Comparison, query: string): Hit[][] {
  const hits = comparison.articles.map((): Hit[] => []);
  for (const hit of hitsOf(comparison, query)) hits[hit.article]!.push(hit);
  return hits;
}

/** Words of an article, shortened or put together. */
function loose(element: Element, query: string): Found[] {
  const texts = seenTexts(element);
  return occurrences(folded(textOf(texts)), query).flatMap((span) => {
    const range = rangeIn(texts, span);
    return range ? [{ range, isHere: false }] : [];
  });
}

function highlightOf(registry: HighlightRegistry, name: string): Highlight {
  const highlight = registry.get(name) ?? new Highlight();
  if (name === HERE) highlight.priority = 1;
  registry.set(name, highlight);
  return highlight;
}

function bringIntoView(range: StaticRange): void {
  const { top, bottom } = liveRange(range).getBoundingClientRect();
  const isSeen = top > innerHeight * 0.2 && bottom < innerHeight * 0.9;
  if (!isSeen && range.startContainer.isConnected) range.startContainer.parentElement!.scrollIntoView({ block: 'center', inline: 'nearest' });
}
