import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Comparison, Span } from '../../src/model.ts';
import { articleNames } from '../../src/present/names.ts';
import { paragraphNumbers } from '../../src/present/paragraphs.ts';
import { quotesOf, whereIs, type QuoteSheet, type Where } from '../../src/present/quotes.ts';
import { figuresOf, namesOf, type FigureSheet, type NameSheet } from '../../src/present/quotes-facts.ts';
import { quoteCounts, type QuoteCounts } from '../../src/present/quotes-filter.ts';
import { allSources } from '../../src/words/all-sources.ts';
import { quotes as words } from '../../src/words/quotes.ts';
import { hueClass } from '../shared/source-hue.ts';

/** What every part of the view draws from: made once for a comparison. */
export interface Scene {
  readonly comparison: Comparison;
  /** What readers call each article. */
  readonly names: readonly string[];
  /** Indexes of the articles that count, and of those set apart. */
  readonly counted: readonly number[];
  readonly apart: readonly number[];
  readonly quotes: QuoteSheet;
  readonly counts: QuoteCounts;
  readonly figures: FigureSheet;
  readonly naming: NameSheet;
  readonly paragraphs: readonly (readonly (number | null)[])[];
}

/** What the reader has done in the view, and what can be done. */
export interface Shown {
  /** Id of the remark, figure or name where the reader is. */
  readonly current: string | null;
  /** Lists that are unfolded. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (list: string) => void;
  readonly go: (lead: Lead) => void;
  /** The same by a click on running text, unless the click ends a selection of words. */
  readonly goFromText: (lead: Lead) => void;
}

/** Words to go to in Side by side. */
export interface Lead {
  /** The item of this view that leads there: where the reader comes back to. */
  readonly from: string;
  readonly article: number;
  readonly span: Span;
  /** Articles to see beside it, the best first. */
  readonly others: readonly number[];
}

export function sceneOf(comparison: Comparison): Scene {
  const { articles } = comparison;
  const indexes = articles.map((_, index) => index);
  const quotes = quotesOf(comparison);
  return {
    comparison,
    names: articleNames(articles),
    counted: indexes.filter((index) => !articles[index]!.setApart),
    apart: indexes.filter((index) => articles[index]!.setApart),
    quotes,
    counts: quoteCounts(quotes),
    figures: figuresOf(comparison),
    naming: namesOf(comparison),
    paragraphs: articles.map(paragraphNumbers),
  };
}

export function languageOf({ language }: Article): string | typeof nothing {
  return language === 'und' ? nothing : language;
}

/** "¶9", or "headline" where no paragraph is numbered. */
export function placeName({ paragraph, role }: Where): string {
  return paragraph === null ? allSources.places[role] : words.place(paragraph);
}

export function placeOf({ comparison, paragraphs }: Scene, article: number, offset: number): string {
  return placeName(whereIs(comparison.articles[article]!, paragraphs[article]!, offset));
}

/** Words of an article as one line. */
export function printed({ comparison }: Scene, article: number, { start, end }: Span): string {
  return comparison.articles[article]!.text.slice(start, end).replace(/\s+/gu, ' ');
}

export function siglum({ comparison }: Scene, article: number, form: 'solid' | 'hollow' | 'apart' = 'solid', size: 'small' | 'medium' = 'medium'): TemplateResult {
  return html`<sd-siglum form=${form} size=${size} letter=${comparison.articles[article]!.sigil} .index=${article}></sd-siglum>`;
}

/** The column head of a source in a table. */
export function sourceHead(scene: Scene, article: number): TemplateResult {
  return html`<th scope="col" role="columnheader" class=${hueClass(article)}>
    <span class="source">${siglum(scene, article)}<span>${scene.names[article]!}</span></span>
  </th>`;
}

/** Which source a cell speaks of, where the table is a list and has no heads. */
export function cellSource(scene: Scene, article: number): TemplateResult {
  return html`<span class="cell-source">${siglum(scene, article)}<span class="visually-hidden">${scene.names[article]!}: </span></span>`;
}
