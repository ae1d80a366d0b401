import type { Span } from '../model.ts';
import { isFurniture, type Page } from './page.ts';

/** Characters of a word that are compared, so that "meets" and "meeting" count as the same. */
const STEM = 5;
/** Shorter words are mostly articles and prepositions. */
const SHORTEST = 4;
/** The words of the body's beginning are enough to know its subject. */
const SAMPLE = 20_000;

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}|[\p{L}\p{M}\p{N}]+/gu;
/** The first code point of the first script that is written without spaces, Thai. */
const FIRST_UNSPACED = 0x0e00;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The beginnings of the longer words of the body. */
export function vocabularyOf({ text, parts, body }: Page): Set<string> {
  const stems = new Set<string>();
  let read = 0;
  for (let i = body?.first ?? 0; body && i <= body.last && read < SAMPLE; i++) {
    const part = parts[i]!;
    if (!part.sentence || isFurniture(part) || part.role === 'caption') continue;
    const sample = text.slice(part.start, Math.min(part.end, part.start + SAMPLE));
    for (const stem of stemsOf(sample)) stems.add(stem);
    read += sample.length;
  }
  return stems;
}

/** Fewer shared words are chance: "with", "after". */
const FEWEST_SHARED = 3;
const SHARE = 0.4;

/** Whether a block speaks of the same things as the body. */
export function sharesWords(text: string, { start, end }: Span, vocabulary: ReadonlySet<string>): boolean {
  const stems = [...stemsOf(text.slice(start, Math.min(end, start + SAMPLE)))];
  const shared = stems.filter((stem) => vocabulary.has(stem)).length;
  return shared >= FEWEST_SHARED && shared >= SHARE * stems.length;
}

export function stemsOf(part: string): Set<string> {
  const stems = new Set<string>();
  for (const word of part.toLowerCase().match(WORD) ?? []) {
    if (word.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(word)) stems.add(word);
    else if (word.length >= SHORTEST) stems.add(word.slice(0, STEM));
  }
  return stems;
}
