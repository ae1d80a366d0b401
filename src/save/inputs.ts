import type { Article, ArticleInput } from '../model.ts';

/** An article of a saved comparison as an input again, with its blocks and details as they were. */
export function inputOf({ source, text, blocks, publisher, title, published, url, language }: Article): ArticleInput {
  const details = { publisher, title, published, url, language };
  const known = Object.entries(details).filter(([, value]) => value !== null && value !== 'und');
  return { source, text, blocks, given: Object.fromEntries(known) };
}
