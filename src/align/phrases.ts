import type { Steps } from '../model.ts';
import type { Meter } from './meter.ts';

/**
 * "Asia-Pacific Economic Cooperation" is one thing, not four: where it recurs, sharing it must not weigh like sharing
 * four telling words. Neighbouring words that keep together over the set form a standing phrase and share one weight.
 */

/** Sentences in which two neighbours must recur together, and how exclusively (Dice of their counts). */
const RECURS = 4;
const TOGETHER = 0.5;
/** The least part of its weight that a word of a long phrase keeps. */
const LEAST = 0.5;

/** For every word the part of its weight that counts. */
export function* standingPhrases(wordAt: Int32Array, word: Int32Array, meter: Meter): Steps<Float32Array> {
  const share = new Float32Array(word.length).fill(1);
  const counts = new PairCounts(word);
  for (let s = 0; s + 1 < wordAt.length; s++) {
    counts.add(wordAt[s]!, wordAt[s + 1]!);
    if (meter.spend(5 * (wordAt[s + 1]! - wordAt[s]!))) yield meter.progress();
  }
  for (let s = 0; s + 1 < wordAt.length; s++) {
    for (let p = wordAt[s]!; p < wordAt[s + 1]!; ) {
      let end = p + 1;
      while (end < wordAt[s + 1]! && counts.keepTogether(end - 1)) end++;
      if (end > p + 1) share.fill(Math.max(LEAST, 1 / (end - p)), p, end);
      p = end;
    }
    if (meter.spend(5 * (wordAt[s + 1]! - wordAt[s]!))) yield meter.progress();
  }
  return share;
}

/** Counts of neighbouring words in a table of fixed size: a rare collision costs less than a map of millions of pairs. */
class PairCounts {
  readonly #pairs: Uint32Array;
  readonly #single: Uint32Array;
  readonly #mask: number;

  constructor(readonly word: Int32Array) {
    const slots = 2 ** Math.min(22, Math.max(12, Math.ceil(Math.log2(4 * word.length + 1))));
    this.#pairs = new Uint32Array(slots);
    this.#mask = slots - 1;
    this.#single = new Uint32Array(word.reduce((most, id) => Math.max(most, id), 0) + 1);
  }

  add(from: number, to: number): void {
    for (let p = from; p < to; p++) {
      this.#single[this.word[p]!]!++;
      if (p + 1 < to) this.#pairs[this.#slot(p)]!++;
    }
  }

  /** Whether the word at `p` and the next are parts of one phrase. */
  keepTogether(p: number): boolean {
    const together = this.#pairs[this.#slot(p)]!;
    return together >= RECURS && 2 * together >= TOGETHER * (this.#single[this.word[p]!]! + this.#single[this.word[p + 1]!]!);
  }

  #slot(p: number): number {
    const mixed = Math.imul(this.word[p]!, 0x9e3779b1) ^ Math.imul(this.word[p + 1]!, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }
}
