import type { LinkWords } from '../link-words.ts';
import { joined, longest, replaced, sizeOf, type Stretch } from '../stretch.ts';
import { hasIn, type Word } from '../words/word.ts';

/** Words of a match that may be a stray one at most; longer runs of grammar words are seldom chance. */
const LONGEST = 2;
/** Changed words around a match, for each of its words, from which on it looks like a stray one. */
const DROWNED = 2;

/**
 * Lets go of grammar words and verbs of saying that match by chance in the midst of other words.
 *
 *     before: [the envoy] said [] / [he] said [in a letter on Friday]
 *     after:  [the envoy said / he said in a letter on Friday]
 */
export function dropStrayMatches(stretches: readonly Stretch[], { a }: LinkWords): readonly Stretch[] {
  const stray = (i: number) => isStray(stretches[i]!, stretches[i - 1], stretches[i + 1], a);
  return joined(replaced(stretches, (stretch, i) => (stray(i) ? [{ ...stretch, state: 'changed' }] : null)));
}

function isStray(match: Stretch, before: Stretch | undefined, after: Stretch | undefined, words: readonly Word[]): boolean {
  if (match.state !== 'same' || before === undefined || after === undefined || sizeOf(match.a) > LONGEST) return false;
  return longest(before) + longest(after) > DROWNED * sizeOf(match.a) && !hasIn(words, match.a, tells);
}

const tells = ({ role }: Word): boolean => role === 'plain' || role === 'fact';
