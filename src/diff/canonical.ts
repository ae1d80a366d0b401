import type { WordList } from './words/word-list.ts';

/** Both sides of a link as words. */
export interface Sides {
  readonly a: WordList;
  readonly b: WordList;
}

/**
 * Whether the sides stand in the order in which they are worked on. It depends on the words alone, so that the marks do
 * not depend on which article is on the left.
 */
export function inOrder(sides: Sides): boolean {
  const [a, b] = [sides.a.forms, sides.b.forms];
  if (a.length !== b.length) return a.length < b.length;
  let k = 0;
  while (k < a.length && a[k] === b[k]) k++;
  return k === a.length || a[k]! < b[k]!;
}
