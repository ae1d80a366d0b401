import type { LinkWords } from '../link-words.ts';
import { replaced, sizeOf, type Stretch } from '../stretch.ts';
import { hasIn, type Word } from '../words/word.ts';

/**
 * Leaves grammar words unmarked that differ all by themselves: in a sentence told in other words they tell nothing.
 * Inside quotation marks every word counts.
 *
 *     before: told them [by / with] a letter
 *     after:  told them by a letter
 */
export function unmarkGrammar(stretches: readonly Stretch[], { a, b }: LinkWords): readonly Stretch[] {
  return replaced(stretches, (stretch, i) => {
    if (stretch.state !== 'changed' || hasIn(a, stretch.a, counts) || hasIn(b, stretch.b, counts)) return null;
    const alone = !touch(stretches[i - 1], stretch) && !touch(stretch, stretches[i + 1]);
    return alone ? [{ ...stretch, state: 'unmarked' }] : null;
  });
}

/** Whether two changes have words that follow on each other. */
function touch(last: Stretch | undefined, next: Stretch | undefined): boolean {
  if (last?.state !== 'changed' || next?.state !== 'changed') return false;
  return (['a', 'b'] as const).some((side) => sizeOf(last[side]) > 0 && sizeOf(next[side]) > 0 && last[side].to === next[side].from);
}

const counts = ({ role, quoted }: Word): boolean => role !== 'light' || quoted;
