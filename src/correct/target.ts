/** Sentences of one article, by indexes, ascending. */
export interface Side {
  readonly article: number;
  readonly sentences: readonly number[];
}

/** What a correction speaks of, by the indexes of the comparison at hand. */
export type Target =
  | { readonly kind: 'match' | 'unlink' | 'split'; readonly a: Side; readonly b: Side }
  | { readonly kind: 'alone'; readonly at: Side; readonly other: number | null }
  | { readonly kind: 'role'; readonly article: number; readonly block: number }
  | { readonly kind: 'count'; readonly article: number };
