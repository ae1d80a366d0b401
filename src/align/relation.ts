import type { Relation } from '../model.ts';
import type { Linear } from './model.ts';
import type { Told, ToldWord } from './told.ts';
import { WEIGHTS } from './weights.ts';

/** Words compared in order: the work is the product of both lengths. */
const MOST_WORDS = 400;

/** In order and locally changed: most words of both, or nearly all of a side that is not much the shorter. */
const EDITED = 0.6;
const EDITED_OF_SHORTER = 0.75;
const EDITED_LENGTHS = 0.5;

/** A shared word as telling as this ends a stretch of words that the other side lacks; "said" does not. */
const TELLING = 0.4;

/** What tells the same main statement from one statement in common. */
export const RELATION_FEATURES = ['longestExtra', 'sharedOfLonger', 'quoted'] as const;

/** By rules where the words leave no doubt, else by a linear model: the same statement in other words, or one in common. */
export function relationOf(a: Told, b: Told, { weights, intercept }: Linear = WEIGHTS.relation): Relation {
  const sure = sureRelation(a, b);
  if (sure) return sure;
  const score = relationMeasures(a, b).reduce((sum, measure, f) => sum + measure * weights[f]!, intercept);
  return score > 0 ? 'rewritten' : 'partial';
}

/** Verbatim or edited; null where hardly a reader would call it either. */
export function sureRelation(a: Told, b: Told): Relation | null {
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  if (shorter === longer && a.words.every(({ id }, n) => id === b.words[n]!.id)) return 'verbatim';
  const common = inOrder(a.words, b.words);
  const lengths = shorter / Math.max(1, longer);
  if (2 * common >= EDITED * (shorter + longer)) return 'edited';
  if (common >= EDITED_OF_SHORTER * shorter && lengths >= EDITED_LENGTHS) return 'edited';
  return null;
}

/** In order of `RELATION_FEATURES`; the same whichever side comes first. */
export function relationMeasures(a: Told, b: Told): number[] {
  return [Math.max(longestExtra(a, b), longestExtra(b, a)), sharedOfLonger(a, b), Math.max(quotedShare(a), quotedShare(b))];
}

/** Weight of the longest stretch of words that the other side lacks: a statement of its own, where it is long. */
function longestExtra({ words }: Told, other: Told): number {
  let longest = 0;
  let stretch = 0;
  for (const { id, weight } of words) {
    if (!other.types.has(id)) longest = Math.max(longest, (stretch += weight));
    else if (weight > TELLING) stretch = 0;
  }
  return longest;
}

function quotedShare({ words, quoted }: Told): number {
  return quoted.length / Math.max(1, words.length);
}

/** Length of the longest common subsequence of their first words. What both begin and end with belongs to it. */
function inOrder(a: readonly ToldWord[], b: readonly ToldWord[]): number {
  let [endA, endB, from] = [Math.min(a.length, MOST_WORDS), Math.min(b.length, MOST_WORDS), 0];
  const shorter = Math.min(endA, endB);
  while (from < shorter && a[from]!.id === b[from]!.id) from++;
  let ending = 0;
  while (ending < shorter - from && a[endA - 1]!.id === b[endB - 1]!.id) [endA, endB, ending] = [endA - 1, endB - 1, ending + 1];
  return from + ending + inOrderBetween(a.slice(from, endA), b.slice(from, endB));
}

function inOrderBetween(a: readonly ToldWord[], b: readonly ToldWord[]): number {
  let before = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const { id } of a) {
    for (let n = 0; n < b.length; n++) row[n + 1] = id === b[n]!.id ? before[n]! + 1 : Math.max(before[n + 1]!, row[n]!);
    [before, row] = [row, before];
  }
  return before[b.length]!;
}

/** Words that both have, as often as both have them. */
export function wordsInCommon(a: Told, b: Told): number {
  let common = 0;
  for (const [id, { count }] of a.types) common += Math.min(count, b.types.get(id)?.count ?? 0);
  return common;
}

/** Share of the words of the shorter side that the other side has too. */
export function sameWords(a: Told, b: Told, common: number): number {
  return common / Math.max(1, Math.min(a.words.length, b.words.length));
}

/** Share of the words of the longer side that the other side has too. */
export function nearness(a: Told, b: Told, common: number): number {
  return common / Math.max(1, a.words.length, b.words.length);
}

/** Shared weight of the side with more weight, every word counted once. */
function sharedOfLonger(a: Told, b: Told): number {
  let shared = 0;
  for (const [id, { word }] of a.types) if (b.types.has(id)) shared += word.weight;
  return shared / Math.max(a.weight, b.weight, 1e-9);
}
