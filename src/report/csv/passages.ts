import type { Article, Comparison } from '../../model.ts';
import { overviewOf, type Overview } from '../../present/overview.ts';
import { paragraphOf } from '../../present/paragraphs.ts';
import type { Cell as Reading, Row } from '../../present/passages.ts';
import { allSources } from '../../words/all-sources.ts';
import { tables as words } from '../../words/tables.ts';
import type { Cell } from './cells.ts';
import { percent, sourceLabels, whereText, type Table } from './table.ts';

/** Passages down, sources across: how each tells it. Behind them what one source alone tells, a sentence a row. */
export function passageTable(comparison: Comparison, base: number): Table {
  const overview = overviewOf(comparison, base);
  const { articles } = comparison;
  const perSource = sourceLabels(articles).flatMap((source, index) => Object.values(words.ofSource(source, articles[index]!.sigil)));
  return {
    head: [words.number, words.passage, words.tellers, words.measuredAgainst, ...perSource],
    rows: [...overview.rows.map((row) => passageRow(comparison, row)), ...aloneRows(overview)],
  };
}

function passageRow({ articles }: Comparison, { number, passage, tellers, base, cells }: Row): Cell[] {
  const sigla = tellers.map((article) => articles[article]!.sigil).join(' ');
  return [number, passage.label, sigla, articles[base]!.sigil, ...cells.flatMap((cell) => readingCells(articles[cell.article]!, cell))];
}

function readingCells(article: Article, { sentences, standing, paragraphs, links }: Reading): Cell[] {
  const name = allSources.standings[standing];
  if (sentences.length === 0) return [null, name, null, null, null];
  const place = paragraphs.length > 0 ? allSources.paragraphs(paragraphs) : placeOf(article, sentences[0]!);
  return [textOf(article, sentences), name, place, greatest(links.map((link) => link.sameWords)), greatest(links.map(({ score }) => score))];
}

/** Sentences as they follow one another; a sign stands where others come between. */
function textOf({ text, sentences: all }: Article, sentences: readonly number[]): string {
  const told = sentences.map((sentence) => text.slice(all[sentence]!.start, all[sentence]!.end));
  return told.map((words, at) => joint(at, sentences[at]! - (sentences[at - 1] ?? 0)) + words).join('');
}

function joint(at: number, step: number): string {
  if (at === 0) return '';
  return step === 1 ? ' ' : allSources.gap;
}

function greatest(shares: readonly number[]): number | null {
  return shares.length > 0 ? percent(Math.max(...shares)) : null;
}

function aloneRows({ comparison: { articles }, toldOnce }: Overview): Cell[][] {
  return toldOnce.flatMap((sentences, article) => sentences.map((sentence) => aloneRow(articles, article, sentence)));
}

function aloneRow(articles: readonly Article[], teller: number, sentence: number): Cell[] {
  const article = articles[teller]!;
  const told = [textOf(article, [sentence]), null, placeOf(article, sentence), null, null];
  const cells = articles.flatMap((_, index) => (index === teller ? told : NOTHING));
  return [null, null, article.sigil, null, ...cells];
}

/** The cells of a source that has nothing here. */
const NOTHING: readonly Cell[] = [null, null, null, null, null];

function placeOf(article: Article, sentence: number): string {
  return whereText({ paragraph: paragraphOf(article, sentence), role: article.blocks[article.sentences[sentence]!.block]!.role });
}
