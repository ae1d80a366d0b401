import type { Stranger } from './align/align.ts';
import type { Alignment, Article, Notice, NoticeKind } from './model.ts';
import { cutOff } from './read/cut-off.ts';
import { said } from './words/en/said.ts';

/** What a reader should know before trusting the comparison, in order of weight. */
export function noticesOf(
  articles: readonly Article[],
  alignments: readonly Alignment[],
  strangers: readonly Stranger[],
): Notice[] {
  return [
    ...strangers.filter(({ article }) => articles[article]!.setApart).map(({ article }) => otherEvent(article, articles, alignments)),
    ...articles.flatMap((article, index) => (article.words === 0 ? [notice('no-text', index)] : [])),
    ...sameTexts(articles),
    ...(articles.length > 1 && alignments.every(({ links }) => links.length === 0) ? [notice('no-match', null)] : []),
    ...otherLanguages(articles),
    ...articles.flatMap((article, index) => cutShort(article, index)),
    ...alignments.filter(({ complete }) => !complete).map((alignment) => limit(alignment, articles)),
  ];
}

/** The name of an article in a sentence: its outlet, or its letter. */
export function nameOf(article: Article): string {
  return article.publisher ?? `Article ${article.sigil}`;
}

type Messages = typeof said.notices;

/** A notice with its sentences in English and what they speak of. */
function notice<K extends NoticeKind>(kind: K, article: number | null, ...values: Parameters<Messages[K]>): Notice {
  const message = said.notices[kind] as (...values: Parameters<Messages[K]>) => string;
  return { kind, article, text: message(...values), values };
}

/** Why the article looks like another event, best witness first, and how sure that is: without dates, less. */
function otherEvent(article: number, articles: readonly Article[], alignments: readonly Alignment[]): Notice {
  const rest = articles.filter(({ setApart }) => !setApart);
  const all = articles[article]!.sentences.length;
  return notice('other-event', article, matchedIn(article, alignments), all, articles[article]!.published ?? '', datesApart(article, rest, articles), rest.length);
}

/** The dates of the rest, where the article has one and it is none of theirs. */
function datesApart(article: number, rest: readonly Article[], articles: readonly Article[]): string[] {
  const own = articles[article]!.published;
  const dates = rest.flatMap(({ published }) => published ?? []);
  return !own || dates.some((date) => isSameDay(date, own)) ? [] : [...new Set(dates)];
}

/** A year that is not given may be any. */
function isSameDay(x: string, y: string): boolean {
  return dayOf(x) === dayOf(y) && (yearOf(x) ?? yearOf(y)) === (yearOf(y) ?? yearOf(x));
}

function yearOf(published: string): string | undefined {
  return /^\d{4}/.exec(published)?.[0];
}

function dayOf(published: string): string {
  return /\d\d-\d\d(?=T|$)/.exec(published)?.[0] ?? published;
}

/** How many of its sentences another article tells. */
function matchedIn(article: number, alignments: readonly Alignment[]): number {
  const sides = alignments.flatMap(({ a, b, links }) => (a === article ? links.flatMap((link) => link.a) : b === article ? links.flatMap((link) => link.b) : []));
  return new Set(sides).size;
}

function sameTexts(articles: readonly Article[]): Notice[] {
  return articles.flatMap((article, index) => {
    const first = articles.findIndex((other) => other.text === article.text);
    return first === index ? [] : [notice('same-text', index, articles[first]!.sigil)];
  });
}

function otherLanguages(articles: readonly Article[]): Notice[] {
  const known = articles.filter(({ language }) => language !== 'und');
  const languages = [...new Set(known.map(({ language }) => language))];
  return languages.length < 2 ? [] : [notice('language-differs', null, languages)];
}

function cutShort(article: Article, index: number): Notice[] {
  const found = cutOff(article.text, article.blocks, article.input?.partial);
  return found ? [notice('cut-off', index, article.text.slice(found.start, found.end).slice(-60))] : [];
}

function limit({ a, b }: Alignment, articles: readonly Article[]): Notice {
  return notice('limit', null, articles[a]!.sigil, articles[b]!.sigil);
}
