import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Place } from '../../src/model.ts';
import { isSame, occurrences } from '../../src/present/search.ts';
import { folded } from '../../src/present/search-fold.ts';
import { fromOf, rangeIn, seenTexts, textOf } from '../shared/seen-text.ts';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface Searched {
  /** Null while nothing is searched for. */
  readonly query: string | null;
  /** The hit where the reader is. */
  readonly hit: Place | null;
}

interface Found {
  readonly range: Range;
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

  /** `words`: what holds words of articles. */
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
    const { query, hit } = this.searched();
    this.#show(query ? [...this.host.renderRoot.querySelectorAll(this.words)].flatMap((element) => foundIn(element, query, hit)) : []);
    const here = this.#shown.find(({ isHere }) => isHere);
    if (here && hit !== this.#at) {
      this.#at = hit;
      // After the view itself has gone where its own place is.
      requestAnimationFrame(() => bringIntoView(here.range));
    }
  }

  #show(found: readonly Found[]): void {
    const registry = (CSS as Partial<typeof CSS>).highlights;
    if (!registry) return;
    for (const { range } of this.#shown) [HIT, HERE].forEach((name) => registry.get(name)?.delete(range));
    this.#shown = found;
    for (const { range, isHere } of found) highlightOf(registry, isHere ? HERE : HIT).add(range);
  }
}

function foundIn(element: Element, query: string, hit: Place | null): Found[] {
  const texts = seenTexts(element);
  const from = fromOf(element);
  return occurrences(folded(textOf(texts)), query).map((span) => ({
    range: rangeIn(texts, span),
    isHere: from !== null && isSame({ article: from.article, start: from.start + span.start, end: from.start + span.end }, hit),
  }));
}

function highlightOf(registry: HighlightRegistry, name: string): Highlight {
  const highlight = registry.get(name) ?? new Highlight();
  if (name === HERE) highlight.priority = 1;
  registry.set(name, highlight);
  return highlight;
}

function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const isSeen = top > innerHeight * 0.2 && bottom < innerHeight * 0.9;
  if (!isSeen && range.startContainer.isConnected) range.startContainer.parentElement!.scrollIntoView({ block: 'center', inline: 'nearest' });
}
