import type { Article } from '../../src/model.ts';
import { locale } from '../../src/words/locale.ts';
import { common } from '../../src/words/common.ts';
import { dateOf } from './article-meta.ts';

/** Words of one article that are copied, paragraph by paragraph. */
export interface Passage {
  readonly article: Article;
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** What goes to the clipboard as plain text: each article's words with their source below. */
export function plainOf(passages: readonly Passage[]): string {
  return passages.map((passage) => [...passage.paragraphs, sourceLine(passage)].join('\n\n')).join('\n\n');
}

/** The same as markup, made of elements and their text: what an article says stays text. */
export function markupOf(passages: readonly Passage[]): string {
  const page = document.implementation.createHTMLDocument('');
  for (const passage of passages) page.body.append(quoteIn(page, passage), paragraphIn(page, sourceLine(passage)));
  return [...page.body.children].map((element) => element.outerHTML).join('');
}

function quoteIn(page: Document, { article, paragraphs }: Passage): HTMLElement {
  const quote = page.createElement('blockquote');
  if (article.language !== 'und') quote.lang = article.language;
  if (article.url) quote.cite = article.url;
  quote.dir = 'auto';
  quote.append(...paragraphs.map((text) => paragraphIn(page, text)));
  return quote;
}

function paragraphIn(page: Document, text: string): HTMLElement {
  const paragraph = page.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

function sourceLine({ article, name }: Passage): string {
  const date = article.published === null ? [] : [dateOf(article.published, locale(), 'long')];
  return common.source([name, ...date, ...(article.url ? [article.url] : [])]);
}
