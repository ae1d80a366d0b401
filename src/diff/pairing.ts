/** Two that stand against each other, or one by itself. */
export type Pair<T> = readonly [T, T] | readonly [T, null] | readonly [null, T];

/**
 * Pairs two lists in order for the greatest worth in all; what has no partner stands by itself. Takes time and memory
 * with the product of the lengths.
 */
export function pairsOf<T>(a: readonly T[], b: readonly T[], worth: (i: number, j: number) => number): Pair<T>[] {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + worth(i, j));
  }
  const pairs: Pair<T>[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    const rest = best[i]![j]!;
    if (i < a.length && j < b.length && rest === best[i + 1]![j + 1]! + worth(i, j)) pairs.push([a[i++]!, b[j++]!]);
    else if (i < a.length && (j === b.length || rest === best[i + 1]![j])) pairs.push([a[i++]!, null]);
    else pairs.push([null, b[j++]!]);
  }
  return pairs;
}
