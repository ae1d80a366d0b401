import type { Relation } from '../model.ts';

/** A word of one side of a link, in its normal form, and how telling it is in the set. */
export interface WeighedWord {
  readonly norm: string;
  readonly weight: number;
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

export function relationOf(a: readonly WeighedWord[], b: readonly WeighedWord[]): Relation {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter === longer && a.every(({ norm }, n) => norm === b[n]!.norm)) return 'verbatim';
  const common = inOrder(a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS));
  const lengths = shorter / Math.max(1, longer);
  if (2 * common >= EDITED * (shorter + longer)) return 'edited';
  if (common >= EDITED_OF_SHORTER * shorter && lengths >= EDITED_LENGTHS) return 'edited';
  return lengths >= REWRITTEN_LENGTHS && sharedOfLonger(a, b) >= REWRITTEN ? 'rewritten' : 'partial';
}

/** Length of the longest common subsequence. */
function inOrder(a: readonly WeighedWord[], b: readonly WeighedWord[]): number {
  let before = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const { norm } of a) {
    for (let n = 0; n < b.length; n++) row[n + 1] = norm === b[n]!.norm ? before[n]! + 1 : Math.max(before[n + 1]!, row[n]!);
    [before, row] = [row, before];
  }
  return before[b.length]!;
}

/** Share of the words of the shorter side that the other side has too. */
export function sameWords(a: readonly WeighedWord[], b: readonly WeighedWord[]): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const left = new Map<string, number>();
  for (const { norm } of longer) left.set(norm, (left.get(norm) ?? 0) + 1);
  let same = 0;
  for (const { norm } of shorter) {
    const count = left.get(norm) ?? 0;
    if (count === 0) continue;
    left.set(norm, count - 1);
    same++;
  }
  return shorter.length ? same / shorter.length : 0;
}

/** Shared weight of the side with more weight, every word counted once. */
function sharedOfLonger(a: readonly WeighedWord[], b: readonly WeighedWord[]): number {
  const [typesA, typesB] = [a, b].map((words) => new Map(words.map(({ norm, weight }) => [norm, weight]))) as [Map<string, number>, Map<string, number>];
  const sum = (weights: Iterable<number>) => [...weights].reduce((total, weight) => total + weight, 0);
  const shared = sum([...typesA].flatMap(([norm, weight]) => (typesB.has(norm) ? [weight] : [])));
  return shared / Math.max(sum(typesA.values()), sum(typesB.values()), 1e-9);
}
