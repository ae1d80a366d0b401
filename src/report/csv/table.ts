import type { Article, Finding, Place, Span } from '../../model.ts';
import { articleNames } from '../../present/names.ts';
import type { Where } from '../../present/quotes.ts';
import { allSources } from '../../words/all-sources.ts';
import type { Cell } from './cells.ts';

/** What a spreadsheet shows: a row of heads, then rows of as many cells. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** "A Voice of America": the letter and the name, one for each article. */
export function sourceLabels(articles: readonly Article[]): string[] {
  return articleNames(articles).map((name, index) => (name.endsWith(`(${articles[index]!.sigil})`) ? name : `${articles[index]!.sigil} ${name}`));
}

export function wordsAt(articles: readonly Article[], { article, start, end }: Place): string {
  return articles[article]!.text.slice(start, end);
}

/** Words that stand in several places of one article. */
export function wordsOf({ text }: Article, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(allSources.gap);
}

export function whereText({ paragraph, role }: Where): string {
  return paragraph === null ? allSources.places[role] : allSources.paragraphs([paragraph]);
}

export function findingsText(findings: readonly Finding[]): string | null {
  return findings.length > 0 ? findings.map(({ text }) => text).join('; ') : null;
}

export function percent(share: number): number {
  return Math.round(100 * share);
}
