import type { Stranger } from './align/align.ts';
import type { Alignment, Article, Notice } from './model.ts';
import { cutOff } from './read/cut-off.ts';

/** What a reader should know before trusting the comparison, in order of weight. */
export function noticesOf(
  articles: readonly Article[],
  alignments: readonly Alignment[],
  strangers: readonly Stranger[],
): Notice[] {
  return [
    ...strangers.filter(({ article }) => articles[article]!.setApart).map(({ article }) => otherEvent(article, articles, alignments)),
    ...articles.flatMap((article, index) => (article.words === 0 ? [noText(index)] : [])),
    ...sameTexts(articles),
    ...(articles.length > 1 && alignments.every(({ links }) => links.length === 0) ? [noMatch()] : []),
    ...otherLanguages(articles),
    ...articles.flatMap((article, index) => cutShort(article, index)),
    ...alignments.filter(({ complete }) => !complete).map((alignment) => limit(alignment, articles)),
  ];
}

/** The name of an article in a sentence: its outlet, or its letter. */
export function nameOf(article: Article): string {
  return article.publisher ?? `Article ${article.sigil}`;
}

/** Why the article looks like another event, best witness first, and how sure that is: without dates, less. */
function otherEvent(article: number, articles: readonly Article[], alignments: readonly Alignment[]): Notice {
  const dates = datesApart(article, articles);
  const told = toldElsewhere(article, articles, alignments);
  const text = dates
    ? `It is dated ${dates.own}, ${dates.others}, and ${told}. It is left out of the counts.`
    : `${told.replace(/^./, (letter) => letter.toUpperCase())}. No date confirms that it is another event. It is left out of the counts.`;
  return { kind: 'other-event', article, text };
}

function datesApart(article: number, articles: readonly Article[]): { own: string; others: string } | null {
  const own = articles[article]!.published;
  const rest = articles.filter(({ setApart }) => !setApart);
  const dates = rest.flatMap(({ published }) => published ?? []);
  if (!own || dates.length === 0 || dates.some((date) => isSameDay(date, own))) return null;
  const years = new Set([own, ...dates].flatMap((date) => yearOf(date) ?? []));
  const shown = [...new Set(dates.map((date) => shownDate(date, years.size > 1)))];
  const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(shown);
  return { own: shownDate(own, years.size > 1), others: `${rest.length === 1 ? 'the other' : 'the others'} ${list}` };
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

/** "November 11", with the year where years differ and this one is given. */
function shownDate(published: string, withYear: boolean): string {
  const [, year, month, day] = /^(\d{4}|-)-(\d\d)-(\d\d)(?:T|$)/.exec(published) ?? [];
  if (!year || !month || !day) return published;
  const known = year !== '-';
  const format = new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', ...(withYear && known ? { year: 'numeric' } : {}), timeZone: 'UTC' });
  return format.format(Date.UTC(known ? Number(year) : 2000, Number(month) - 1, Number(day)));
}

function toldElsewhere(article: number, articles: readonly Article[], alignments: readonly Alignment[]): string {
  const matched = new Set(
    alignments.flatMap(({ a, b, links }) => (a === article ? links.flatMap((link) => link.a) : b === article ? links.flatMap((link) => link.b) : [])),
  );
  const all = articles[article]!.sentences.length;
  if (matched.size === 0) return `none of its ${all} sentences is told by another article`;
  return `only ${matched.size} of its ${all} sentences ${matched.size === 1 ? 'is' : 'are'} told by another article`;
}

function noText(article: number): Notice {
  return { kind: 'no-text', article, text: 'It holds no text to compare. Everything in it was set aside, or it is empty.' };
}

function sameTexts(articles: readonly Article[]): Notice[] {
  return articles.flatMap((article, index) => {
    const first = articles.findIndex((other) => other.text === article.text);
    if (first === index) return [];
    return [{ kind: 'same-text' as const, article: index, text: `It is the same text as ${articles[first]!.sigil}, letter for letter.` }];
  });
}

function noMatch(): Notice {
  return { kind: 'no-match', article: null, text: 'These articles share no passage. They may be about different events.' };
}

function otherLanguages(articles: readonly Article[]): Notice[] {
  const known = articles.filter(({ language }) => language !== 'und');
  const languages = [...new Set(known.map(({ language }) => language))];
  if (languages.length < 2) return [];
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const text = `The articles are in ${new Intl.ListFormat('en').format(languages.map((tag) => names.of(tag) ?? tag))}. Only names, figures and words spelled alike can be matched across languages.`;
  return [{ kind: 'language-differs', article: null, text }];
}

function cutShort(article: Article, index: number): Notice[] {
  const found = cutOff(article.text, article.blocks);
  if (!found) return [];
  return [{ kind: 'cut-off', article: index, text: `Its text seems to be cut off at “${article.text.slice(found.start, found.end).slice(-60)}”. What follows there may be told all the same.` }];
}

function limit({ a, b }: Alignment, articles: readonly Article[]): Notice {
  const text = `${articles[a]!.sigil} and ${articles[b]!.sigil} are too long to be compared in full: some matches may not have been found.`;
  return { kind: 'limit', article: null, text };
}
