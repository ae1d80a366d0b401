import type { Relation } from '../model.ts';
import type { Told, ToldWord } from './told.ts';

/** Words compared in order: the work is the product of both lengths. */
const MOST_WORDS = 400;

/** In order and locally changed: most words of both, or nearly all of a side that is not much the shorter. */
const EDITED = 0.6;
const EDITED_OF_SHORTER = 0.75;
const EDITED_LENGTHS = 0.5;
/** The same main statement: the longer side's telling words are shared, and neither side tells much more. */
const REWRITTEN = 0.26;
const REWRITTEN_LENGTHS = 0.67;

export function relationOf(a: Told, b: Told): Relation {
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  if (shorter === longer && a.words.every(({ norm }, n) => norm === b.words[n]!.norm)) return 'verbatim';
  const common = inOrder(a.words.slice(0, MOST_WORDS), b.words.slice(0, MOST_WORDS));
  const lengths = shorter / Math.max(1, longer);
  if (2 * common >= EDITED * (shorter + longer)) return 'edited';
  if (common >= EDITED_OF_SHORTER * shorter && lengths >= EDITED_LENGTHS) return 'edited';
  return lengths >= REWRITTEN_LENGTHS && sharedOfLonger(a, b) >= REWRITTEN ? 'rewritten' : 'partial';
}

/** Length of the longest common subsequence. */
function inOrder(a: readonly ToldWord[], b: readonly ToldWord[]): number {
  let before = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const { norm } of a) {
    for (let n = 0; n < b.length; n++) row[n + 1] = norm === b[n]!.norm ? before[n]! + 1 : Math.max(before[n + 1]!, row[n]!);
    [before, row] = [row, before];
  }
  return before[b.length]!;
}

/** Words that both have, as often as both have them. */
function wordsInCommon(a: Told, b: Told): number {
  let common = 0;
  for (const [norm, { count }] of a.types) common += Math.min(count, b.types.get(norm)?.count ?? 0);
  return common;
}

/** Share of the words of the shorter side that the other side has too. */
export function sameWords(a: Told, b: Told): number {
  return wordsInCommon(a, b) / Math.max(1, Math.min(a.words.length, b.words.length));
}

/** Share of the words of the longer side that the other side has too. */
export function nearness(a: Told, b: Told): number {
  return wordsInCommon(a, b) / Math.max(1, a.words.length, b.words.length);
}

/** Shared weight of the side with more weight, every word counted once. */
function sharedOfLonger(a: Told, b: Told): number {
  let shared = 0;
  for (const [norm, { word }] of a.types) if (b.types.has(norm)) shared += word.weight;
  return shared / Math.max(a.weight, b.weight, 1e-9);
}
