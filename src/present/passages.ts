import type { Article, Comparison, Link, Passage, Reading, Relation } from '../model.ts';
import { LinkIndex } from './link-index.ts';
import { paragraphNumbers } from './paragraphs.ts';
import { standingOf } from './standing.ts';

/** How an article's reading of a passage stands to the base reading. `set-aside`: its page furniture alone has the words. */
export type Standing = 'base' | Relation | 'not-told' | 'set-aside';

export interface Cell {
  readonly article: number;
  readonly standing: Standing;
  readonly sentences: readonly number[];
  /** Paragraph numbers from 1, ascending. */
  readonly paragraphs: readonly number[];
  /** Where the reading begins in its article, 0 (first sentence) to 1 (end of the last); null where it is not told. */
  readonly position: number | null;
  /** The links that join it to the reading of the row's base. */
  readonly links: readonly Link[];
}

/** A passage as one row over all articles, measured against its base. */
export interface Row {
  /** Index of the passage in the comparison. */
  readonly index: number;
  /** What readers call it, from 1: its place in the order in which the base tells them. */
  readonly number: number;
  readonly passage: Passage;
  /** Index of the article that the others are measured against here. */
  readonly base: number;
  /** One for each article, in their order. */
  readonly cells: readonly Cell[];
  /** Indexes of the articles that tell it, without those set apart. */
  readonly tellers: readonly number[];
  /** How many articles count, whether they tell it or not. */
  readonly counted: number;
}

/**
 * Every passage as a row, in the order in which the base tells them, with those that it does not tell behind.
 *
 * Where `base` does not tell a passage, the counted teller with the most passages stands in, so that neighbouring rows are
 * measured alike whatever the order of the articles. Passages leave out articles that are set apart; their cells are made
 * of the sentences linked to any reading of the passage.
 */
export function rowsOf(comparison: Comparison, base: number): Row[] {
  const rows = new Rows(comparison);
  const first = (passage: Passage) => passage.readings.find(({ article }) => article === base)?.sentences[0] ?? Number.MAX_SAFE_INTEGER;
  return comparison.passages
    .map((passage, index) => ({ passage, index }))
    .sort((x, y) => first(x.passage) - first(y.passage))
    .map(({ passage, index }, at) => ({ index, number: at + 1, ...rows.rowOf(passage, base) }));
}

class Rows {
  readonly #comparison: Comparison;
  readonly #links: LinkIndex;
  readonly #paragraphs: readonly (readonly (number | null)[])[];
  readonly #ranking: readonly number[];
  readonly #aside: AsideIn;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    this.#links = new LinkIndex(comparison);
    this.#paragraphs = comparison.articles.map(paragraphNumbers);
    this.#ranking = byPassagesTold(comparison);
    this.#aside = asideIn(comparison);
  }

  rowOf(passage: Passage, wanted: number): Omit<Row, 'index' | 'number'> {
    const readings = this.#comparison.articles.map((_, article) => this.#readingOf(passage, article));
    const tellers = this.#ranking.filter((article) => readings[article]!.sentences.length > 0);
    const base = readings[wanted]!.sentences.length > 0 ? wanted : (tellers[0] ?? passage.readings[0]!.article);
    const cells = readings.map((reading) => this.#cellOf(reading, readings[base]!, readings));
    return { passage, base, cells, tellers: tellers.toSorted((x, y) => x - y), counted: this.#ranking.length };
  }

  #readingOf(passage: Passage, article: number): Reading {
    const told = passage.readings.find((reading) => reading.article === article);
    if (told) return told;
    if (!this.#comparison.articles[article]!.setApart) return { article, sentences: [] };
    const linked = passage.readings.flatMap((reading) => this.#links.linkedTo(reading, article));
    return { article, sentences: [...new Set(linked)].sort((x, y) => x - y) };
  }

  #cellOf(reading: Reading, base: Reading, all: readonly Reading[]): Cell {
    const { article, sentences } = reading;
    if (sentences.length === 0) {
      const standing = all.some((told) => this.#isSetAside(told, article)) ? 'set-aside' : 'not-told';
      return { article, standing, sentences, paragraphs: [], position: null, links: [] };
    }
    const links = article === base.article ? [] : this.#links.between(reading, base);
    return {
      article,
      sentences,
      links,
      standing: article === base.article ? 'base' : standingOf(links, reading, base),
      paragraphs: this.#paragraphsOf(reading),
      position: positionOf(this.#comparison.articles[article]!, sentences[0]!),
    };
  }

  #isSetAside({ article, sentences }: Reading, other: number): boolean {
    const aside = this.#aside[other]!.get(article);
    return aside !== undefined && sentences.some((sentence) => aside.has(sentence));
  }

  #paragraphsOf({ article, sentences }: Reading): number[] {
    const blocks = sentences.map((sentence) => this.#comparison.articles[article]!.sentences[sentence]!.block);
    return [...new Set(blocks.flatMap((block) => this.#paragraphs[article]![block] ?? []))];
  }
}

/** For each article the sentences of others that it has set aside, by their articles. */
type AsideIn = readonly ReadonlyMap<number, ReadonlySet<number>>[];

function asideIn({ articles, omissions }: Comparison): AsideIn {
  const found = articles.map(() => new Map<number, Set<number>>());
  for (const { article, sentence, elsewhere } of omissions) {
    for (const { article: other, setAside } of elsewhere) {
      if (setAside) found[other]!.set(article, (found[other]!.get(article) ?? new Set()).add(sentence));
    }
  }
  return found;
}

/** Furniture before the first sentence and after the last is not part of the way. */
function positionOf(article: Article, sentence: number): number {
  const top = article.sentences[0]!.start;
  const end = article.sentences.at(-1)!.end;
  return (article.sentences[sentence]!.start - top) / Math.max(1, end - top);
}

/** Counted articles, the one with the most passages first; the id decides between equals, whatever their order. */
function byPassagesTold({ articles, passages }: Comparison): number[] {
  const told = articles.map((_, index) => passages.filter(({ readings }) => readings.some(({ article }) => article === index)).length);
  return articles
    .flatMap((article, index) => (article.setApart ? [] : index))
    .sort((x, y) => told[y]! - told[x]! || (articles[x]!.id < articles[y]!.id ? -1 : 1));
}
