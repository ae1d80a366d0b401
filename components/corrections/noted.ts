import { css, html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../../src/model.ts';
import { corrections as words } from '../../src/words/corrections.ts';
import type { SideView } from '../side-by-side/pair-view.ts';
import { icons } from './icons.ts';

/** The notes on each sentence of an article, by its index. */
export function notedSentences({ articles, notes }: Comparison, article: number): ReadonlyMap<number, readonly string[]> {
  const noted = new Map<number, string[]>();
  const { sentences } = articles[article]!;
  for (const { text, places } of notes) {
    const spans = places.filter((place) => place.article === article);
    if (spans.length === 0) continue;
    sentences.forEach(({ start, end }, index) => {
      if (spans.some((span) => span.start < end && start < span.end)) noted.set(index, [...(noted.get(index) ?? []), text]);
    });
  }
  return noted;
}

/** Sentences of one side. */
interface Sentences {
  readonly view: SideView;
  readonly sentences: readonly number[];
}

/** One sign that there are notes on some of the sentences. It leads to the first of them, beside which they are read. */
export function notedTemplate(...sides: readonly Sentences[]): TemplateResult | typeof nothing {
  const noted = sides.flatMap(({ view, sentences }) => sentences.filter((sentence) => view.noted.has(sentence)).map((sentence) => ({ view, sentence })));
  const [first] = noted;
  if (!first) return nothing;
  const texts = [...new Set(noted.flatMap(({ view, sentence }) => view.noted.get(sentence)!))];
  const id = first.view.linksOf.get(first.sentence)?.[0]?.id ?? first.view.toldIds.get(first.sentence);
  const label = `${words.notesHere(texts.length)}: ${texts.join(' ')}`;
  return html`<button class="noted" data-difference=${id ?? nothing} title=${texts.join('\n')} aria-label=${label}>${icons.note}${texts.length > 1 ? texts.length : nothing}</button>`;
}

export const notedStyles = css`
  .noted {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 3px;
    min-inline-size: 24px;
    min-block-size: 24px;
    border-radius: var(--r2);
    font: 600 11px/16px var(--sans);
    color: var(--ink);
    pointer-events: auto;
  }
  .noted:hover {
    background: var(--sunk);
  }
  .passage header .noted {
    margin-block: -4px;
    margin-inline-start: auto;
  }
  @container app (max-width: 900px) {
    .noted {
      min-inline-size: 36px;
      min-block-size: 36px;
    }
    .passage header .noted {
      margin-block: -9px;
    }
  }
`;
