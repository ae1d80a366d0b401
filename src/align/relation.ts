import type { Relation } from '../model.ts';

/** The words of one side of a link, and how telling each is. */
export interface Side {
  /** Normal forms, in order, punctuation left out. */
  readonly words: readonly string[];
  readonly weight: (word: string) => number;
}

/** Words compared in order: the work is the product of both lengths. */
const MOST_WORDS = 400;

/** In order and locally changed: most words of both, or nearly all of a side that is not much the shorter. */
const EDITED = 0.6;
const EDITED_OF_SHORTER = 0.75;
const EDITED_LENGTHS = 0.5;
/** The same main statement: the longer side's telling words are shared, and neither side tells much more. */
const REWRITTEN = 0.26;
const REWRITTEN_LENGTHS = 0.67;

export function relationOf(a: Side, b: Side): Relation {
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  if (shorter === longer && a.words.every((word, n) => word === b.words[n])) return 'verbatim';
  const common = inOrder(a.words.slice(0, MOST_WORDS), b.words.slice(0, MOST_WORDS));
  const lengths = shorter / Math.max(1, longer);
  if (2 * common >= EDITED * (shorter + longer)) return 'edited';
  if (common >= EDITED_OF_SHORTER * shorter && lengths >= EDITED_LENGTHS) return 'edited';
  return lengths >= REWRITTEN_LENGTHS && sharedOfLonger(a, b) >= REWRITTEN ? 'rewritten' : 'partial';
}

/** Length of the longest common subsequence. */
export function inOrder(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let n = 0; n < b.length; n++) row[n + 1] = word === b[n] ? before[n]! + 1 : Math.max(before[n + 1]!, row[n]!);
    [before, row] = [row, before];
  }
  return before[b.length]!;
}

/** Share of the words of the shorter side that the other side has too. */
export function sameWords(a: readonly string[], b: readonly string[]): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const left = new Map<string, number>();
  for (const word of longer) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of shorter) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    same++;
  }
  return shorter.length ? same / shorter.length : 0;
}

/** Shared weight of the side with more weight. */
function sharedOfLonger(a: Side, b: Side): number {
  const [typesA, typesB] = [new Set(a.words), new Set(b.words)];
  let [sumA, sumB, shared] = [0, 0, 0];
  for (const word of typesA) {
    sumA += a.weight(word);
    if (typesB.has(word)) shared += a.weight(word);
  }
  for (const word of typesB) sumB += b.weight(word);
  return shared / Math.max(sumA, sumB, 1e-9);
}
