import type { LinkWords } from '../link-words.ts';
import { isOneSided, joined, sizeOf, type Range, type Stretch } from '../stretch.ts';
import type { Word } from '../words/word.ts';

/**
 * Where a change of one side may stand at several places, moves it to the one that reads best: matches in one piece,
 * then edges at punctuation, then whole phrases.
 *
 *     before: according to the [text of the] joint statement, where "the" matches by itself
 *     after:  according to [the text of] the joint statement
 */
export function slideChanges(stretches: readonly Stretch[], link: LinkWords): readonly Stretch[] {
  if (!stretches.some(isOneSided)) return stretches;
  const result = [...stretches];
  for (let i = 1; i < result.length - 1; i++) {
    const [before, change, after] = [result[i - 1]!, result[i]!, result[i + 1]!];
    if (before.state !== 'same' || !isOneSided(change) || after.state !== 'same') continue;
    const by = bestSlide(before, change, after, link);
    if (by === 0) continue;
    result[i - 1] = { ...before, a: ending(before.a, by), b: ending(before.b, by) };
    result[i] = { ...change, a: shifted(change.a, by), b: shifted(change.b, by) };
    result[i + 1] = { ...after, a: starting(after.a, by), b: starting(after.b, by) };
  }
  return joined(result);
}

const shifted = ({ from, to }: Range, by: number): Range => ({ from: from + by, to: to + by });
const ending = ({ from, to }: Range, by: number): Range => ({ from, to: to + by });
const starting = ({ from, to }: Range, by: number): Range => ({ from: from + by, to });

/** How many words to the right (left, when negative) the change reads best. */
function bestSlide(before: Stretch, change: Stretch, after: Stretch, link: LinkWords): number {
  const [words, range] = sizeOf(change.a) > 0 ? [link.a, change.a] : [link.b, change.b];
  const [left, right] = [sizeOf(before.a), sizeOf(after.a)];
  const places: number[] = [0];
  for (let by = -1; by >= -left && words[range.from + by]!.form === words[range.to + by]!.form; by--) places.push(by);
  for (let by = 1; by <= right && words[range.from + by - 1]!.form === words[range.to + by - 1]!.form; by++) places.push(by);
  const worth = (by: number) => (by === -left || by === right ? 4 : 0) + edges(words, shifted(range, by));
  return places.reduce((best, by) => (worth(by) > worth(best) ? by : best));
}

/** How well a range of words stands as a phrase of its own. */
function edges(words: readonly Word[], { from, to }: Range): number {
  const closed = (words[from]!.before === '' ? 0 : 1) + ((words[to]?.before ?? '.') === '' ? 0 : 1);
  return closed + (words[from]!.role === 'light' && words[to - 1]!.role !== 'light' ? 0.5 : 0);
}
