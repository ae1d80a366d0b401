import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Span } from '../../src/model.ts';
import type { Remark } from '../../src/present/quotes.ts';
import type { FactRow } from '../../src/present/quotes-facts.ts';
import { quotes as words } from '../../src/words/quotes.ts';
import { hueClass } from '../shared/source-hue.ts';
import { languageOf, placeName, placeOf, printed, siglum, type Scene, type Shown } from './scene.ts';

/** Entries of a source shown before its list is opened. */
export const PREVIEW = 3;

/** Something that one source alone has. */
interface Entry {
  readonly id: string;
  readonly article: number;
  readonly span: Span;
  readonly text: string;
  readonly isQuoted: boolean;
  readonly about: string;
}

export function aloneRemarks(scene: Scene, shown: Shown, remarks: readonly Remark[]): TemplateResult {
  const entries = remarks.map(({ id, article, rows, text, speaker }): Entry => {
    const places = [...new Set(rows.map(({ where }) => placeName(where)))];
    return { id, article, span: rows[0]!.at, text, isQuoted: true, about: [speaker ?? words.noSpeaker, ...places].join(', ') };
  });
  return bySource(scene, shown, 'alone', entries);
}

export function aloneFacts(scene: Scene, shown: Shown, rows: readonly FactRow[]): TemplateResult {
  const entries = rows.flatMap(({ id, fact: { label }, cells }): Entry[] => {
    const article = cells.findIndex((cell) => cell.length > 0);
    const span = cells[article]?.[0];
    if (!span) return [];
    const [text, place] = [printed(scene, article, span), placeOf(scene, article, span.start)];
    return [{ id, article, span, text, isQuoted: false, about: label && label !== text ? `${label}, ${place}` : place }];
  });
  return bySource(scene, shown, 'alone-figures', entries);
}

/** The key of a source's list among those that can be unfolded. */
export function aloneKey(kind: 'alone' | 'alone-figures', article: number): string {
  return `${kind}.${article}`;
}

function bySource(scene: Scene, shown: Shown, kind: 'alone' | 'alone-figures', entries: readonly Entry[]): TemplateResult {
  const sources = scene.counted.map((article) => ({ article, own: entries.filter((entry) => entry.article === article) }));
  return html`${sources.filter(({ own }) => own.length > 0).map(({ article, own }) => sourceTemplate(scene, shown, aloneKey(kind, article), article, own))}`;
}

function sourceTemplate(scene: Scene, shown: Shown, key: string, article: number, entries: readonly Entry[]): TemplateResult {
  const isOpen = shown.open.has(key);
  return html`<section class="alone ${hueClass(article)}">
    <h3>${siglum(scene, article)}<span>${scene.names[article]!}</span><span class="count">${entries.length}</span></h3>
    <ul class=${isOpen ? 'open' : 'folded'}>${(isOpen ? entries : entries.slice(0, PREVIEW)).map((entry) => entryTemplate(scene, shown, entry))}</ul>
    ${entries.length > PREVIEW ? unfoldButton(shown, key, entries.length) : nothing}
  </section>`;
}

export function unfoldButton({ open, toggle }: Shown, key: string, count: number): TemplateResult {
  const isOpen = open.has(key);
  return html`<button class="link unfold" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => toggle(key)}>${isOpen ? words.showFewer : words.showAll(count)}</button>`;
}

function entryTemplate(scene: Scene, shown: Shown, { id, article, span, text, isQuoted, about }: Entry): TemplateResult {
  const isCurrent = shown.current === id;
  const others = scene.counted.filter((other) => other !== article);
  return html`<li class=${classMap({ current: isCurrent })} data-item=${id} tabindex="-1" aria-current=${isCurrent ? 'true' : nothing}>
    <button class="entry" @click=${() => shown.go({ from: id, article, span, others })}>
      <span class=${classMap({ run: true, said: true, quoted: isQuoted })} lang=${languageOf(scene.comparison.articles[article]!)} dir="auto">${text}</span>
      <span class="visually-hidden">, ${words.leadsTo(scene.names[article]!)}</span>
    </button>
    <span class="about" dir="auto">${about}</span>
  </li>`;
}
