import { diffArrays } from 'diff';
import type { Stretch } from './stretch.ts';
import type { WordList } from './words/word-list.ts';

/**
 * Most words that may differ before the comparison of two sides is given up. Work grows with its square: 1,000 takes
 * some hundredths of a second, and sentences of news never come near.
 */
const MOST_DIFFERENT = 1000;

/**
 * The longest common sequence of two sides as stretches, or null past the work limit. What both begin with is counted
 * first, and what one side alone has is in no common sequence: the search is among the words that are left, mostly the same
 * on both sides.
 */
export function sharedWords(a: WordList, b: WordList): Stretch[] | null {
  const opening = sameAtStart(a.forms, b.forms);
  const [inA, inB] = [placesOfShared(a, b, opening), placesOfShared(b, a, opening)];
  const parts = diffArrays(inA.map((at) => a.forms[at]!), inB.map((at) => b.forms[at]!), { maxEditLength: MOST_DIFFERENT });
  if (parts === undefined) return null;
  const stretches = new Stretches(opening);
  let [m, n] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let k = 0; k < count; k++) stretches.match(inA[m + k]!, inB[n + k]!);
    if (!added) m += count;
    if (!removed) n += count;
  }
  const { made, differing } = stretches.upTo(a.forms.length, b.forms.length);
  return differing > MOST_DIFFERENT ? null : made;
}

function sameAtStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Places from `from` on of the words that the other side has from there on too. */
function placesOfShared({ forms }: WordList, { last }: WordList, from: number): number[] {
  const places: number[] = [];
  for (let at = from; at < forms.length; at++) if (last.get(forms[at]!)! >= from) places.push(at);
  return places;
}

/** Stretches as they are made of matches, in order: what lies between two is changed. */
class Stretches {
  readonly made: Stretch[] = [];
  /** Words in changed stretches. */
  differing = 0;
  /** The matches since the last change. */
  #a = 0;
  #b = 0;
  #length: number;

  constructor(opening: number) {
    this.#length = opening;
  }

  match(a: number, b: number): void {
    if (a !== this.#a + this.#length || b !== this.#b + this.#length) this.#goTo(a, b);
    this.#length++;
  }

  /** All of them, up to the ends of both sides. */
  upTo(a: number, b: number): this {
    this.#goTo(a, b);
    return this;
  }

  /** Ends the matches; what is left out up to two places is changed. */
  #goTo(a: number, b: number): void {
    const [endA, endB] = [this.#a + this.#length, this.#b + this.#length];
    if (this.#length > 0) this.made.push({ a: { from: this.#a, to: endA }, b: { from: this.#b, to: endB }, state: 'same' });
    if (a > endA || b > endB) this.made.push({ a: { from: endA, to: a }, b: { from: endB, to: b }, state: 'changed' });
    this.differing += a - endA + b - endB;
    [this.#a, this.#b, this.#length] = [a, b, 0];
  }
}
