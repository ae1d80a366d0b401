import type { Article } from '../../src/model.ts';
import { locale } from '../../src/words/locale.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';

/** "Nov 11, 2017 · 455 words", in the reader's locale. */
export function metaOf(article: Article, tag = locale()): string {
  return `${dateOf(article.published, tag)} · ${words.wordCount(article.words.toLocaleString(tag))}`;
}

/** An ISO 8601 date, date-time or "--11-11", as exact as it is. */
export function dateOf(published: string | null, tag: string | undefined, month: 'short' | 'long' = 'short'): string {
  const parts = /^(?:(\d{4})|-)-(\d{2})(?:-(\d{2}))?/.exec(published ?? '');
  if (!parts) return /^\d{4}$/.test(published ?? '') ? published! : words.noDate;
  const [, year, monthNumber, day] = parts;
  // A leap year stands in where there is none, so that February 29 can be named.
  const date = new Date(Date.UTC(Number(year ?? 2000), Number(monthNumber) - 1, Number(day ?? 1)));
  const named = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    month,
    ...(year ? { year: 'numeric' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
  return year ? named : words.withoutYear(named);
}
