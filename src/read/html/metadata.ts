import type { ArticleDetails } from '../../model.ts';
import { firstDate } from '../dates.ts';
import { detailsFromJsonLd, withoutBlanks } from './json-ld.ts';

/** What a page says of itself: JSON-LD first, as it speaks of the article alone, then meta elements, then markup. */
export function detailsOfPage(document: Document): ArticleDetails {
  const sources = [detailsFromJsonLd(document), detailsFromMarkup(document)];
  const first = (field: keyof ArticleDetails, form: (value: string) => string | undefined = (value) => value) =>
    sources.map((source) => source[field]).flatMap((value) => (value === undefined ? [] : (form(value) ?? [])))[0];
  return withoutBlanks({
    publisher: first('publisher'),
    title: first('title'),
    published: first('published', dateOf),
    url: first('url', webAddress),
    language: first('language', languageTag),
  });
}

function detailsFromMarkup(document: Document): ArticleDetails {
  const meta = metaOf(document);
  return withoutBlanks({
    publisher: meta('og:site_name', 'application-name', 'dc.publisher', 'publisher', 'cre'),
    title: meta('og:title', 'twitter:title', 'dc.title', 'hdl') ?? squeezed(document.querySelector('title')?.textContent),
    published:
      meta('article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'pubdate', 'publish-date', 'sailthru.date') ??
      squeezed(document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime')),
    url: squeezed(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url'),
    language: squeezed(document.documentElement.getAttribute('lang')) ?? meta('og:locale', 'content-language', 'language'),
  });
}

/** Reads meta elements by `property`, `name`, `itemprop` or `http-equiv`; the first name that is there wins. */
function metaOf(document: Document): (...names: string[]) => string | undefined {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = squeezed(element.getAttribute('content'));
    if (content === undefined) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
}

function squeezed(text: string | null | undefined): string | undefined {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim();
  return plain === '' ? undefined : plain;
}

/** ISO dates are taken as they are; other forms only as far as they name a day without doubt: "Thu, 04 Mar 2021 09:15:00 GMT", not "4/3/2021". */
function dateOf(published: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(published);
  if (!iso) return /^(\d{4})(\d{2})(\d{2})$/.exec(published)?.slice(1).join('-') ?? dayInWords(published);
  const [, day, time, zone = ''] = iso;
  return time ? `${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase()}` : day;
}

function dayInWords(published: string): string | undefined {
  const date = /\p{L}{3}/u.test(published) ? firstDate(published.replace(/^\p{L}+,\s*/u, '')) : null;
  return date?.iso.startsWith('--') === false ? date.iso : undefined;
}

function webAddress(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}

/** "en_US" and "EN-us" to "en-US". */
function languageTag(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
