import type { Span } from '../../model.ts';
import type { Range } from '../stretch.ts';

/**
 * What a word does in its sentence, as far as the marks need to know. `light`: grammar only. `fact`: part of a number,
 * date or name. `saying`: says that somebody says it. `certainty`: how sure, or not at all. `source`: who says it.
 */
export type Role = 'light' | 'fact' | 'saying' | 'certainty' | 'source' | 'plain';

/** What is compared: one word, or several that count as one ("web site", "twenty-one", "5 million"). */
export interface Word extends Span {
  /** Words with the same form are the same words. */
  readonly form: string;
  readonly role: Role;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  /** Indexes of its first and last token in the side. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** The punctuation between it and the word before: ", " or a quotation mark; empty at a mere space. */
  readonly before: string;
}

/** Whether a word of a range is of a kind. */
export function hasIn(words: readonly Word[], { from, to }: Range, isKind: (word: Word) => boolean): boolean {
  for (let i = from; i < to; i++) if (isKind(words[i]!)) return true;
  return false;
}

/** How many words of a range are of a kind. */
export function countIn(words: readonly Word[], { from, to }: Range, isKind: (word: Word) => boolean): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isKind(words[i]!)) count++;
  return count;
}
