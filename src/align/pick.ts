import type { Candidates } from './candidates.ts';

/** A sentence may belong to several, but a pair that is neither side's first or second choice is a stray. */
const CHOICES = 2;

/** Candidates kept as links: at or above the threshold, and among the best of either sentence. */
export function pick({ i, j }: Candidates, probability: Float64Array, threshold: number): number[] {
  const above: number[] = [];
  for (let k = 0; k < probability.length; k++) if (probability[k]! >= threshold) above.push(k);
  const choice = (line: Int32Array) => ranks(above, line, probability);
  const [rows, columns] = [choice(i), choice(j)];
  return above.filter((_, n) => rows[n]! < CHOICES || columns[n]! < CHOICES);
}

/** How many of the others in the same line are better. */
function ranks(above: readonly number[], line: Int32Array, probability: Float64Array): number[] {
  const lines = new Map<number, number[]>();
  for (const k of above) {
    const list = lines.get(line[k]!);
    if (list) list.push(probability[k]!);
    else lines.set(line[k]!, [probability[k]!]);
  }
  for (const list of lines.values()) list.sort((p, q) => q - p);
  return above.map((k) => lines.get(line[k]!)!.indexOf(probability[k]!));
}
