import type { Comparison } from '../../model.ts';
import { articleNames } from '../../present/names.ts';
import { overviewOf, type Overview } from '../../present/overview.ts';
import { paragraphNumbers } from '../../present/paragraphs.ts';
import type { Cell, Row } from '../../present/passages.ts';
import type { FactRow } from '../../present/quotes-facts.ts';
import { whereIs, type Where } from '../../present/quotes.ts';
import { allSources } from '../../words/all-sources.ts';
import { report as words } from '../../words/report.ts';
import type { ReportChoices } from './choices.ts';
import { onlyChosen } from './chosen.ts';
import type { Quoting } from './quoting.ts';

/** What every part of a report is made from. */
export interface Scene {
  /** Without what the choices leave out. */
  readonly comparison: Comparison;
  readonly choices: ReportChoices;
  readonly overview: Overview;
  /** Indexes of the articles that the report speaks of; of those that count; and of those that are set apart. */
  readonly shown: readonly number[];
  readonly counted: readonly number[];
  readonly apart: readonly number[];
  /** By index of the article. */
  readonly names: readonly string[];
  readonly paragraphs: readonly (readonly (number | null)[])[];
  readonly quoting: Quoting;
}

export function sceneOf(whole: Comparison, choices: ReportChoices, quoting: Quoting): Scene {
  const comparison = onlyChosen(whole, choices.sources);
  const { articles } = comparison;
  const shown = choices.sources ?? articles.map((_, index) => index);
  return {
    comparison,
    choices,
    overview: overviewOf(comparison, choices.base),
    shown,
    counted: shown.filter((index) => !articles[index]!.setApart),
    apart: shown.filter((index) => whole.articles[index]!.setApart),
    names: choices.hideOutlets ? articles.map(({ sigil }) => words.hiddenSource(sigil)) : articleNames(articles),
    paragraphs: articles.map(paragraphNumbers),
    quoting,
  };
}

/** What a passage is called: a few words of it, or where its base tells it, as words may have to be spared. */
export function passageLabel(scene: Scene, { passage, base, cells }: Pick<Row, 'passage' | 'base' | 'cells'>): string {
  const { choices, comparison, quoting } = scene;
  if (choices.wordsPerSource === null) return quoting.mask(passage.label);
  return `${comparison.articles[base]!.sigil} ${placeOfCell(scene, cells[base]!)}`;
}

/** The same for a number, a date or a sum. */
export function factLabel(scene: Scene, { fact, cells }: FactRow): string {
  const { choices, comparison, quoting } = scene;
  const article = cells.findIndex((stated) => stated.length > 0);
  const first = cells[article]?.[0];
  if (choices.wordsPerSource === null || !first) return quoting.mask(fact.label);
  return `${comparison.articles[article]!.sigil} ${placeOf(scene, article, first.start)}`;
}

export function sigilsOf({ comparison: { articles } }: Scene, indexes: readonly number[]): string[] {
  return indexes.map((index) => articles[index]!.sigil);
}

/** "¶9", or "headline" where no paragraph is numbered. */
export function placeName({ paragraph, role }: Where): string {
  return paragraph === null ? allSources.places[role] : allSources.paragraphs([paragraph]);
}

export function placeOf({ comparison, paragraphs }: Scene, article: number, offset: number): string {
  return placeName(whereIs(comparison.articles[article]!, paragraphs[article]!, offset));
}

/** Where a reading stands; empty where it is not told. */
export function placeOfCell(scene: Scene, { article, sentences, paragraphs }: Cell): string {
  if (sentences.length === 0) return '';
  return paragraphs.length > 0 ? allSources.paragraphs(paragraphs) : placeOf(scene, article, scene.comparison.articles[article]!.sentences[sentences[0]!]!.start);
}
