import type { LinkWords } from '../link-words.ts';
import { sizeOf, type Range, type Stretch } from '../stretch.ts';
import type { Word } from '../words/word.ts';

/**
 * Leaves grammar words unmarked that differ all by themselves: in a sentence told in other words they tell nothing.
 * Inside quotation marks every word counts.
 *
 *     before: told them [by / with] a letter
 *     after:  told them by a letter
 */
export function unmarkGrammar(stretches: readonly Stretch[], { a, b }: LinkWords): Stretch[] {
  return stretches.map((stretch, i) => {
    const alone = !touch(stretches[i - 1], stretch) && !touch(stretch, stretches[i + 1]);
    const unmarked = stretch.state === 'changed' && alone && isGrammar(a, stretch.a) && isGrammar(b, stretch.b);
    return unmarked ? { ...stretch, state: 'unmarked' } : stretch;
  });
}

/** Whether two changes have words that follow on each other. */
function touch(last: Stretch | undefined, next: Stretch | undefined): boolean {
  if (last?.state !== 'changed' || next?.state !== 'changed') return false;
  return (['a', 'b'] as const).some((side) => sizeOf(last[side]) > 0 && sizeOf(next[side]) > 0 && last[side].to === next[side].from);
}

function isGrammar(words: readonly Word[], { from, to }: Range): boolean {
  return words.slice(from, to).every((word) => word.role === 'light' && !word.quoted);
}
