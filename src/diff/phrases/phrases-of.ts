import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from '../words/word.ts';
import { attributionsIn } from './attributions.ts';

/** `aside`: what hangs on a joining word or preposition ("during a visit", "which could help"). `core`: the rest. */
export type PhraseKind = 'quotation' | 'attribution' | 'figure' | 'aside' | 'core';

/** Words that belong together, as [from, to) of a side's words. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: PhraseKind;
}

/** The phrases of both sides of a link. */
export interface BothPhrases {
  readonly a: readonly Phrase[];
  readonly b: readonly Phrase[];
}

/**
 * Parts a side into phrases: what is quoted, who says it and how sure, numbers dates and names, what hangs on a
 * preposition, and the rest, each up to the next punctuation. Together they cover every word in order.
 */
export function phrasesOf(words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const kinds = kindsOf(words, lexicon);
  const phrases: Phrase[] = [];
  words.forEach((word, i) => {
    const last = phrases.at(-1);
    const isOpened = last?.kind === 'aside' && opens(words[i - 1]!, lexicon);
    const kind = kinds[i] === 'core' && opens(word, lexicon) && !isOpened ? 'aside' : kinds[i]!;
    const parted = kind !== 'attribution' && endsBefore(words[i - 1], word);
    if (last !== undefined && !parted && goesOn(last.kind, kind)) phrases[phrases.length - 1] = { ...last, to: i + 1 };
    else phrases.push({ from: i, to: i + 1, kind });
  });
  return phrases;
}

const opens = (word: Word, { asides }: Lexicon): boolean => asides.has(word.form);

/** An aside takes in the names and the words that follow; another aside begins anew. */
const goesOn = (last: PhraseKind, next: PhraseKind): boolean =>
  last === 'aside' ? next === 'core' || next === 'figure' : last === next;

/** The kind of every word; grammar words go with what follows them, or else with what they follow. */
function kindsOf(words: readonly Word[], lexicon: Lexicon): PhraseKind[] {
  const attributed = attributionsIn(words, lexicon);
  const kinds = words.map((word, i): PhraseKind | null => {
    if (word.quoted) return 'quotation';
    if (attributed.has(i)) return 'attribution';
    return word.role === 'light' ? null : word.role === 'fact' ? 'figure' : 'core';
  });
  const plain = (kind: PhraseKind | null | undefined) => (kind === 'figure' || kind === 'core' ? kind : null);
  for (let i = words.length - 2; i >= 0; i--) if (!endsBefore(words[i], words[i + 1]!)) kinds[i] ??= plain(kinds[i + 1]);
  const filled: PhraseKind[] = [];
  kinds.forEach((kind, i) => filled.push(kind ?? plain(filled[i - 1]) ?? 'core'));
  return filled;
}

/** Words before a dot that are taken for an abbreviation or initial, in characters. */
const ABBREVIATION = 3;

/** Whether punctuation ends a phrase before a word; a hyphen does not, nor the dot of an abbreviation. */
function endsBefore(last: Word | undefined, next: Word): boolean {
  if (next.before === '.') return (last?.form.length ?? 0) > ABBREVIATION;
  return /[^'-]/.test(next.before);
}
