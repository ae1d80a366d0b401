import { finish } from '../../bench/finish.ts';
import { sayingsOf } from '../../src/collate/sayings.ts';
import type { Named, Source } from '../../src/collate/source.ts';
import type { Alignment, Article, Link, Quotation, Relation, Saying, WordState } from '../../src/model.ts';
import { tokensOf } from '../../src/segment/tokens.ts';
import { articleOf } from '../notation.ts';

const LETTERS: Record<WordState, string> = { in: 'i', out: 'o', other: 'x', 'left-out': '-' };

/** One letter a word: i inside the marks, o outside them, x another word, - left out. */
export function bars(words: readonly WordState[]): string {
  return words.map((word) => LETTERS[word]).join('');
}

/** "Keller| First sentence. / Second “one.”": who is quoted, then sentences between slashes. Without a name nobody is. */
export function sourcesOf(...notations: readonly string[]): { sources: Source[]; quotations: Quotation[] } {
  const read = notations.map((notation) => /^(?:([^|“]*)\|)?\s*(.*)$/su.exec(notation)!);
  const articles = read.map((match, index) => articleOf(String.fromCharCode(65 + index), match[2]!.split(' / ')));
  const quotations = articles.flatMap((article, index) => quotationsOf(article, index, read[index]![1] ?? null));
  return { sources: articles.map((article, index) => sourceOf(article, namesOf(article, read[index]![1] ?? null))), quotations };
}

export function sourceOf(article: Article, names: readonly Named[] = []): Source {
  return { article, tokens: article.sentences.map((sentence) => tokensOf(article.text, sentence, 'en')), names };
}

function namesOf({ text }: Article, speaker: string | null): Named[] {
  const start = speaker === null ? -1 : text.indexOf(speaker);
  return start < 0 ? [] : [{ start, end: start + speaker!.length, name: speaker!, kind: 'person' }];
}

function quotationsOf({ text, sentences }: Article, article: number, speaker: string | null): Quotation[] {
  return [...text.matchAll(/“([^”]*)”/gu)].flatMap(({ 1: words, index }) => {
    const [from, to] = [index + 1, index + 1 + words!.length];
    const pieces = sentences.filter(({ start, end }) => start < to && end > from);
    return pieces.map(({ start, end }): Quotation => ({ article, start: Math.max(start, from), end: Math.min(end, to), speaker, cue: 'said', kind: 'quote' }));
  });
}

/** "0.0=1.2 partial": sentence 0 of the first article is linked to sentence 2 of the second. */
export function linksOf(...notations: readonly string[]): Pick<Alignment, 'a' | 'b' | 'links'>[] {
  return notations.map((notation) => {
    const [, a, x, b, y, relation = 'edited'] = /^(\d)\.(\d+)=(\d)\.(\d+)(?: (\w+))?$/.exec(notation)!;
    const link: Link = { a: [Number(x)], b: [Number(y)], relation: relation as Relation, score: 0.9, moved: false, sameWords: 0.5, changes: null, because: [] };
    return { a: Number(a), b: Number(b), links: [link] };
  });
}

export function sayings(notations: readonly string[], links: readonly string[] = []): Saying[] {
  const { sources, quotations } = sourcesOf(...notations);
  return finish(sayingsOf(sources, quotations, linksOf(...links)));
}

/** The rendering of the second article: "verdict bars", then its findings. */
export function second(notations: readonly string[], links: readonly string[] = ['0.0=1.0']): string[] {
  const saying = sayings(notations, links).find(({ renderings }) => renderings[0]!.article === 0)!;
  const rendering = saying.renderings.find(({ article }) => article === 1)!;
  return [`${rendering.verdict} ${bars(rendering.words)}`, ...rendering.findings.map(({ text }) => text)];
}
