import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Comparison } from '../../src/model.ts';
import { articleNames } from '../../src/present/names.ts';
import { markupOf, plainOf, type Passage } from './copied.ts';
import { selectedWords, type SelectedWords } from './selected.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Copies selected words of the articles with their source, never those of two columns line by line. */
export class CopyController implements ReactiveController {
  constructor(
    private readonly host: Host,
    private readonly comparison: () => Comparison | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('copy', this.#copy);
  }

  hostDisconnected(): void {
    removeEventListener('copy', this.#copy);
  }

  readonly #copy = (event: ClipboardEvent): void => {
    const comparison = this.comparison();
    if (!comparison || !event.clipboardData || event.defaultPrevented) return;
    const passages = passagesOf(comparison, selectedWords(this.host.shadowRoot!));
    if (passages.length === 0) return;
    event.clipboardData.setData('text/plain', plainOf(passages));
    event.clipboardData.setData('text/html', markupOf(passages));
    event.preventDefault();
  };
}

function passagesOf({ articles }: Comparison, selected: readonly SelectedWords[]): Passage[] {
  const names = articleNames(articles);
  return [...new Set(selected.map(({ article }) => article))].map((index) => {
    const own = selected.filter(({ article }) => article === index);
    return { article: articles[index]!, name: names[index]!, paragraphs: paragraphsOf(own) };
  });
}

function paragraphsOf(selected: readonly SelectedWords[]): string[] {
  const paragraphs = new Map<Element, string[]>();
  for (const { block, words } of selected) paragraphs.set(block, [...(paragraphs.get(block) ?? []), words.trim()]);
  return [...paragraphs.values()].map((pieces) => pieces.join(' ').replace(/[^\S\n]+/gu, ' ').trim());
}
