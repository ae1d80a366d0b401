import type { ChangeKind } from '../../model.ts';
import { kindOf } from '../kind.ts';
import type { LinkWords } from '../link-words.ts';
import { longest, replaced, sizeOf, type Stretch } from '../stretch.ts';

/** Words from which on a change is a statement of its own rather than a phrase. */
const STATEMENT = 13;

/**
 * Where two sentences hardly share their words, leaves whole statements unmarked, and never marks a whole sentence:
 * underlining everything shows nothing. Quotations, figures and who says it stay marked.
 */
export function unmarkStatements(stretches: readonly Stretch[], link: LinkWords): readonly Stretch[] {
  const kept = unmarked(stretches, link, (stretch) => longest(stretch) < STATEMENT);
  const whole = (['a', 'b'] as const).some((side) => marked(kept, side) === link[side].length);
  return whole ? unmarked(kept, link, () => false) : kept;
}

const OTHER_WORDS: ReadonlySet<ChangeKind> = new Set(['words', 'added', 'left-out']);

function unmarked(stretches: readonly Stretch[], link: LinkWords, keep: (stretch: Stretch) => boolean): readonly Stretch[] {
  const stays = (stretch: Stretch) => stretch.state !== 'changed' || keep(stretch) || !OTHER_WORDS.has(kindOf(stretch, link));
  return replaced(stretches, (stretch) => (stays(stretch) ? null : [{ ...stretch, state: 'unmarked' }]));
}

/** Words of one side that are marked. */
function marked(stretches: readonly Stretch[], side: 'a' | 'b'): number {
  return stretches.reduce((sum, stretch) => (stretch.state === 'changed' ? sum + sizeOf(stretch[side]) : sum), 0);
}
