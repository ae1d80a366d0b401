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
 * preposition or joining word, and the rest, each up to the next punctuation. Together they cover every word in order.
 */
export function phrasesOf(words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const kinds = kindsOf(words, lexicon);
  const phrases: Phrase[] = [];
  words.forEach((word, i) => {
    const last = phrases.at(-1);
    const kind = kinds[i] === 'core' && lexicon.asides.has(word.form) ? 'aside' : kinds[i]!;
    const parted = kind !== 'attribution' && (endsBefore(words[i - 1], word) || beginsPlace(word, kind, lexicon));
    if (last !== undefined && !parted && goesOn(last.kind, kind)) phrases[phrases.length - 1] = { ...last, to: i + 1 };
    else phrases.push({ from: i, to: i + 1, kind });
  });
  return phrases;
}

/** Where and when something happens is a phrase of its own. */
const beginsPlace = ({ form }: Word, kind: PhraseKind, { places }: Lexicon): boolean => kind === 'aside' && places.has(form);

/** An aside takes in what follows, names and further asides too. */
const goesOn = (last: PhraseKind, next: PhraseKind): boolean =>
  last === next || (last === 'aside' && (next === 'core' || next === 'figure'));

/** The kind of every word; grammar words go with what follows them, or else with what they follow. */
function kindsOf(words: readonly Word[], lexicon: Lexicon): PhraseKind[] {
  const attributed = attributionsIn(words, lexicon);
  const kinds = words.map((word, i): PhraseKind | null => {
    if (word.quoted) return 'quotation';
    if (attributed.has(i)) return 'attribution';
    if (word.role === 'plain' && word.before === '' && isCount(words[i - 1])) return 'figure';
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

/** Whether punctuation ends a phrase before a word; a hyphen does not, nor a bracket, nor the dot of an abbreviation. */
function endsBefore(last: Word | undefined, next: Word): boolean {
  if (next.before === '.') return (last?.form.length ?? 0) > ABBREVIATION;
  return /[^'()-]/.test(next.before);
}

/** Whether a word is a number that counts the word after it; a year does not. */
const isCount = (word: Word | undefined): boolean => word?.role === 'fact' && /^\d+$/.test(word.form) && !/^(?:19|20)\d\d$/.test(word.form);
