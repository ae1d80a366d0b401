import type { ArticleInput, Comparison } from '../../../src/model.ts';

/** An article as it is given: as data, as an element that holds it, or as a link to it. */
export type GivenArticle = ArticleInput | Element;

/** What an element is fed with. */
export type Feed =
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  /** A saved comparison, as text. */
  | { readonly kind: 'saved'; readonly text: string }
  /** The address of a saved comparison. */
  | { readonly kind: 'address'; readonly address: string }
  /** One article or more, or none. */
  | { readonly kind: 'articles'; readonly articles: readonly GivenArticle[] };

/** What can be set on the element itself. */
export interface Given {
  readonly comparison: Comparison | null;
  readonly articles: readonly ArticleInput[] | null;
  readonly src: string;
}

/** Properties before children before the attribute, the ready comparison before the articles: one of them is what counts. */
export function feedOf({ comparison, articles, src }: Given, children: readonly Element[]): Feed {
  if (comparison) return { kind: 'comparison', comparison };
  if (articles) return { kind: 'articles', articles };
  const saved = children.find((child) => child.matches('script[type="application/json"]'));
  if (saved) return { kind: 'saved', text: saved.textContent ?? '' };
  if (src) return { kind: 'address', address: src };
  return { kind: 'articles', articles: children.filter((child) => child.matches('article, link[href]')) };
}
