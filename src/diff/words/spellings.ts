import type { Word } from './word.ts';

/** Signatures told apart; a power of two, a few times as many as a sentence has words. */
const SIGNATURES = 1024;

/**
 * The forms of a side, asked whether two words written together are one of them. Nearly always they are not, and that is
 * told by a signature of length, first and last letter, without putting them together.
 */
export class Spellings {
  readonly #seen = new Uint32Array(SIGNATURES / 32);
  readonly #forms = new Set<string>();

  /** The signatures of every two words in a row that nothing but a sign or a space parts. */
  readonly #pairs: Uint16Array;

  constructor(words: readonly Word[]) {
    for (const { form } of words) {
      const at = signature(form, form, form.length);
      this.#seen[at >>> 5]! |= 1 << (at & 31);
      this.#forms.add(form);
    }
    this.#pairs = Uint16Array.from(words.flatMap((word, i) => (i > 0 && areClose(words[i - 1]!, word) ? pairSignature(words[i - 1]!.form, word.form) : [])));
  }

  /** Whether two words in a row may, written together, be a word of the other side. */
  mayJoinInto(other: Spellings): boolean {
    for (const at of this.#pairs) if (other.#has(at)) return true;
    return false;
  }

  /** The form of both words together, if there is one. */
  together(first: Word, second: Word): string | undefined {
    if (!areClose(first, second) || !this.#has(pairSignature(first.form, second.form))) return undefined;
    const form = first.form + second.form;
    return this.#forms.has(form) ? form : undefined;
  }

  #has(at: number): boolean {
    return (this.#seen[at >>> 5]! & (1 << (at & 31))) !== 0;
  }
}

const areClose = (first: Word, second: Word): boolean => second.start - first.end === 1;

const pairSignature = (first: string, second: string): number => signature(first, second, first.length + second.length);

function signature(first: string, last: string, length: number): number {
  return (length + 37 * first.charCodeAt(0) + 613 * last.charCodeAt(last.length - 1)) & (SIGNATURES - 1);
}
