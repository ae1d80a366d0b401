import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from '../words/word.ts';
import { attributionsIn } from './attributions.ts';

export type PhraseKind = 'quotation' | 'attribution' | 'figure' | 'plain';

/** Words that belong together, as [from, to) of a side's words. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: PhraseKind;
}

/**
 * Parts a side into phrases: what is quoted, who says it and how sure, numbers dates and names, and the rest up to the
 * next punctuation. Together they cover every word in order. Grammar words go with what follows them.
 */
export function phrasesOf(words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const attributed = attributionsIn(words, lexicon);
  const kinds = words.map((word, i): PhraseKind | null => {
    if (word.quoted) return 'quotation';
    if (attributed.has(i)) return 'attribution';
    return word.role === 'light' ? null : word.role === 'fact' ? 'figure' : 'plain';
  });
  fillLight(kinds, words);
  const phrases: Phrase[] = [];
  kinds.forEach((kind, i) => {
    const last = phrases.at(-1);
    const breaks = words[i]!.before !== '' && kind !== 'attribution' && !/^[-'’]$/.test(words[i]!.before);
    if (last && last.kind === kind && !(breaks)) phrases[phrases.length - 1] = { ...last, to: i + 1 };
    else phrases.push({ from: i, to: i + 1, kind: kind! });
  });
  return phrases;
}

function fillLight(kinds: (PhraseKind | null)[], words: readonly Word[]): void {
  for (let i = kinds.length - 1; i >= 0; i--) {
    if (kinds[i] !== null) continue;
    const next = kinds[i + 1];
    const broken = i + 1 >= words.length || words[i + 1]!.before !== '';
    kinds[i] = !broken && next && (next === 'figure' || next === 'plain') ? next : null;
  }
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== null) continue;
    const last = kinds[i - 1];
    kinds[i] = last === 'figure' || last === 'plain' ? last : 'plain';
  }
}
