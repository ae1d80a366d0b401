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

  constructor(words: readonly Word[]) {
    for (const { form } of words) {
      const at = signature(form, form, form.length);
      this.#seen[at >>> 5]! |= 1 << (at & 31);
      this.#forms.add(form);
    }
  }

  /** The form of both words together, if there is one. */
  together(first: string, second: string): string | undefined {
    const at = signature(first, second, first.length + second.length);
    if ((this.#seen[at >>> 5]! & (1 << (at & 31))) === 0) return undefined;
    const form = first + second;
    return this.#forms.has(form) ? form : undefined;
  }
}

function signature(first: string, last: string, length: number): number {
  return (length + 37 * first.charCodeAt(0) + 613 * last.charCodeAt(last.length - 1)) & (SIGNATURES - 1);
}
