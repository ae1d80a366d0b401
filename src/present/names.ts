import type { Article } from '../model.ts';

/**
 * What readers call each article: its publisher, else its title, else the file's name. Where two would have the same
 * name, each gets its letter too: "RFE/RL (A)".
 */
export function articleNames(articles: readonly Article[]): string[] {
  const names = articles.map((article) => article.publisher ?? article.title ?? article.source);
  return names.map((name, index) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${articles[index]!.sigil})`,
  );
}
