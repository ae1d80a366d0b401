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
    ? `It is dated ${dates.own}, the others ${dates.others}, and ${told}. It is left out of the counts.`
    : `${told.replace(/^./, (letter) => letter.toUpperCase())}. No date confirms that it is another event. It is left out of the counts.`;
  return { kind: 'other-event', article, text };
}

function datesApart(article: number, articles: readonly Article[]): { own: string; others: string } | null {
  const own = articles[article]!.published;
  const others = [...new Set(articles.flatMap(({ published, setApart }) => (published && !setApart ? [shownDate(published)] : [])))];
  if (!own || others.length === 0 || others.includes(shownDate(own))) return null;
  return { own: shownDate(own), others: new Intl.ListFormat('en', { type: 'disjunction' }).format(others) };
}

/** "2017-11-11" and "--11-11" both read "November 11": the years are seldom in question, and seldom given. */
function shownDate(published: string): string {
  const [, month, day] = /(\d\d)-(\d\d)(?:T|$)/.exec(published) ?? [];
  if (!month || !day) return published;
  return new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(Date.UTC(2000, Number(month) - 1, Number(day)));
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
