import type { ArticleDetails } from '../../model.ts';

type Thing = Readonly<Record<string, unknown>>;

/** schema.org types of news: "NewsArticle", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting" … */
const ARTICLE = /(?:Article|Posting|Reportage|Report)$/;
/** Deeper graphs carry no articles; hostile ones would overflow the stack. */
const DEEPEST = 6;

/** What a page's JSON-LD tells of its article. Broken scripts count as not there. */
export function detailsFromJsonLd(document: Document): ArticleDetails {
  const article = articleIn(document);
  return article ? detailsOf(article) : {};
}

/** The text of the article, where the page's data has it; empty elsewhere. */
export function bodyInJsonLd(document: Document): string {
  return textOf(articleIn(document)?.articleBody) ?? '';
}

/** Whether the page says that its article must be paid for. Some write the word where a value belongs. */
export function mustBePaidFor(document: Document): boolean {
  return /^false$/i.test(String(articleIn(document)?.isAccessibleForFree ?? ''));
}

/** Whether the page says that it reports as things happen, in entries that stand beside each other. */
export function isLiveBlog(document: Document): boolean {
  return typesOf(articleIn(document) ?? {}).includes('LiveBlogPosting');
}

function articleIn(document: Document): Thing | undefined {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => thingsIn(parsed(script.textContent)));
  return things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
}

/** Some sites wrap the script in a comment or CDATA. */
function parsed(script: string | null): unknown {
  const bare = (script ?? '').replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value['@graph'], depth + 1), ...thingsIn(value.mainEntity, depth + 1)];
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

function detailsOf(article: Thing): ArticleDetails {
  return withoutBlanks({
    title: textOf(article.headline) ?? textOf(article.name),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    publisher: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
    url: textOf(article.url, article.mainEntityOfPage, article['@id']),
    language: nameOf(article.inLanguage),
  });
}

function textOf(...values: unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.trim();
}

/** A thing by name, or the name itself; the first of several. */
function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isThing(first) ? textOf(first.name, first.alternateName) : textOf(first);
}

export function withoutBlanks(details: Readonly<Record<keyof ArticleDetails, string | undefined>>): ArticleDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined && value !== ''));
}
