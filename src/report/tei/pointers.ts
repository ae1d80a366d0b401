import { sigilOf } from '../../identity.ts';
import type { Article, Place } from '../../model.ts';

/** The witness that an article is: its letter. */
export function witnessId(article: number): string {
  return sigilOf(article);
}

export function textId(article: number): string {
  return `${witnessId(article)}.text`;
}

export function sentenceId(article: number, sentence: number): string {
  return `${witnessId(article)}.s${sentence + 1}`;
}

export function pointersTo(ids: readonly string[]): string {
  return ids.map((id) => `#${id}`).join(' ');
}

/** Names words of the articles by pointers that TEI knows: so many characters of such a sentence. */
export class Pointers {
  readonly #articles: readonly Article[];
  readonly #pairs: readonly (readonly number[])[];

  constructor(articles: readonly Article[]) {
    this.#articles = articles;
    this.#pairs = articles.map(({ text }) => surrogatePairs(text));
  }

  /** One pointer for each sentence that has a part of the words; null where no sentence has. */
  to({ article, start, end }: Place): string | null {
    const { sentences } = this.#articles[article]!;
    const pointers: string[] = [];
    for (let at = firstEndingAfter(sentences, start); at < sentences.length && sentences[at]!.start <= end; at++) {
      const sentence = sentences[at]!;
      const [from, to] = [Math.max(start, sentence.start), Math.min(end, sentence.end)];
      if (from > to || (from === to && start < end)) continue;
      const offset = this.#characters(article, sentence.start, from);
      pointers.push(`#string-range(${sentenceId(article, at)},${offset},${this.#characters(article, from, to)})`);
    }
    return pointers.length > 0 ? pointers.join(' ') : null;
  }

  /** XML counts characters, the comparison their halves where they have two. */
  #characters(article: number, start: number, end: number): number {
    const pairs = this.#pairs[article]!;
    return end - start - (countBelow(pairs, end) - countBelow(pairs, start));
  }
}

/** Where the characters begin that are made of two code units. */
function surrogatePairs(text: string): number[] {
  return [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
}

function countBelow(ascending: readonly number[], limit: number): number {
  return lowest(ascending.length, (at) => ascending[at]! >= limit);
}

function firstEndingAfter(sentences: Article['sentences'], offset: number): number {
  return lowest(sentences.length, (at) => sentences[at]!.end >= offset);
}

/** The first index from 0 to `length` from which on `holds`. */
function lowest(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
