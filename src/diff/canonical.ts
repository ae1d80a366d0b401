import type { Change } from '../model.ts';
import type { Sides } from './words/word.ts';

/** Whether the sides stand in the order in which they are worked on; it depends on the words alone, not on who is left. */
export function inOrder({ a, b }: Sides): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const k = a.findIndex((word, i) => word.form !== b[i]!.form);
  return k < 0 || a[k]!.form < b[k]!.form;
}
