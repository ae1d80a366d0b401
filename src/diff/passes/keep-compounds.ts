import type { LinkWords } from '../link-words.ts';
import { joined, replaced, sizeOf, type Range, type Stretch } from '../stretch.ts';
import type { Word } from '../words/word.ts';

/**
 * Marks a word with hyphens as a whole.
 *
 *     before: [two]-year / [three]-year
 *     after:  [two-year / three-year]
 */
export function keepCompounds(stretches: readonly Stretch[], { a, b }: LinkWords): readonly Stretch[] {
  return joined(
    replaced(stretches, (stretch, i) => {
      if (stretch.state !== 'same') return null;
      const [before, after] = [stretches[i - 1], stretches[i + 1]];
      const head = isReplaced(before) ? Math.min(bound(a, stretch.a), bound(b, stretch.b)) : 0;
      const size = sizeOf(stretch.a);
      const rest = head === 0 ? stretch : part(stretch, head, size, 'same');
      const tail = isReplaced(after) ? Math.min(boundBack(a, rest.a), boundBack(b, rest.b)) : 0;
      if (head === 0 && tail === 0) return null;
      return [part(stretch, 0, head, 'changed'), part(stretch, head, size - tail, 'same'), part(stretch, size - tail, size, 'changed')];
    }),
  );
}

const isReplaced = (stretch: Stretch | undefined): boolean => stretch?.state === 'changed' && sizeOf(stretch.a) > 0 && sizeOf(stretch.b) > 0;

function part({ a, b }: Stretch, from: number, to: number, state: Stretch['state']): Stretch {
  return { a: { from: a.from + from, to: a.from + to }, b: { from: b.from + from, to: b.from + to }, state };
}

function isBound(words: readonly Word[], i: number): boolean {
  return words[i]?.before === '-' && words[i].start - words[i - 1]!.end === 1;
}

/** How many words at the start of a range are bound by hyphens to the word before it. */
function bound(words: readonly Word[], { from, to }: Range): number {
  let end = from;
  while (end < to && isBound(words, end)) end++;
  return end - from;
}

/** How many words at the end of a range are bound by hyphens to the word after it. */
function boundBack(words: readonly Word[], { from, to }: Range): number {
  let start = to;
  while (start > from && isBound(words, start)) start--;
  return to - start;
}
