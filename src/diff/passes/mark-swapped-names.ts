import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LinkWords } from '../link-words.ts';
import { joined, replaced, sizeOf, type Range, type Stretch } from '../stretch.ts';
import { hasIn, type Word } from '../words/word.ts';

/** Words on either side of a match within which names count as one list with it. */
const NEAR = 6;

/**
 * Takes a list of names in another order as one change, not as one name that stayed and others that jumped over it.
 *
 *     before: [Chad and] Mali [] / [] Mali [and Chad]
 *     after:  [Chad and Mali / Mali and Chad]
 */
export function markSwappedNames(stretches: readonly Stretch[], link: LinkWords): readonly Stretch[] {
  return joined(
    replaced(stretches, (stretch, i) => {
      const swapped = stretch.state === 'same' && jumpedOver(stretch, stretches[i - 1], stretches[i + 1], link);
      return swapped ? [{ ...stretch, state: 'changed' }] : null;
    }),
  );
}

function jumpedOver(match: Stretch, before: Stretch | undefined, after: Stretch | undefined, { a, b, lexicon }: LinkWords): boolean {
  if (before === undefined || after === undefined || sizeOf(match.a) > NEAR / 2) return false;
  if (!hasIn(a, match.a, isName)) return false;
  const meet = (left: Word[], right: Word[]) => left.some((x) => x.role === 'fact' && right.some((y) => y.form === x.form));
  return meet(listBack(a, before.a, lexicon), listOn(b, after.b, lexicon)) || meet(listBack(b, before.b, lexicon), listOn(a, after.a, lexicon));
}

const isName = ({ role }: Word): boolean => role === 'fact';

const inList = (word: Word, { lists }: Lexicon): boolean => word.role === 'fact' || lists.has(word.form);

/** The names that a range ends with. */
function listBack(words: readonly Word[], { from, to }: Range, lexicon: Lexicon): Word[] {
  let start = to;
  while (start > from && to - start < NEAR && inList(words[start - 1]!, lexicon)) start--;
  return words.slice(start, to);
}

/** The names that a range begins with. */
function listOn(words: readonly Word[], { from, to }: Range, lexicon: Lexicon): Word[] {
  let end = from;
  while (end < to && end - from < NEAR && inList(words[end]!, lexicon)) end++;
  return words.slice(from, end);
}
