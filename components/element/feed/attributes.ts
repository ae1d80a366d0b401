import type { ArticleDetails, ArticleInput } from '../../../src/model.ts';

/** What the attributes of an `<article>` or a `<link>` say of the article; the nearest `lang` around counts too. */
export function detailsOf(element: HTMLElement): ArticleDetails {
  const { outlet, title, published, url } = element.dataset;
  const language = element.getAttribute('hreflang') ?? element.closest<HTMLElement>('[lang]')?.lang;
  const details = { publisher: outlet, title: title ?? element.getAttribute('title'), published, url: url ?? element.getAttribute('href'), language };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => typeof value === 'string' && value !== ''));
}

/** What the author says wins over what a page says of itself. */
export function withDetails(input: ArticleInput, details: ArticleDetails): ArticleInput {
  return { ...input, given: { ...details, ...input.given } };
}
