/** Half-open range of word indexes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * A stretch of both sides, in order. `same`: word for word the same on both sides. `changed`: to be marked; one side may
 * be empty. `unmarked`: differs in a way that is nothing to mark.
 */
export interface Stretch {
  readonly a: Range;
  readonly b: Range;
  readonly state: 'same' | 'changed' | 'unmarked';
}

export const sizeOf = ({ from, to }: Range): number => to - from;

/** The number of words of the longer side. */
export const longest = ({ a, b }: Stretch): number => Math.max(sizeOf(a), sizeOf(b));

/** Whether a stretch is to be marked on one side and has no words on the other. */
export const isOneSided = ({ a, b, state }: Stretch): boolean => state === 'changed' && (sizeOf(a) === 0 || sizeOf(b) === 0);

/** From the first to the last of two stretches, in the state of the first. */
export function together(first: Stretch, last: Stretch): Stretch {
  return { state: first.state, a: { from: first.a.from, to: last.a.to }, b: { from: first.b.from, to: last.b.to } };
}

/** Every stretch as others that take its place; null leaves it. Where all stay, it is the same list. */
export function replaced(stretches: readonly Stretch[], others: (stretch: Stretch, index: number) => readonly Stretch[] | null): readonly Stretch[] {
  let result: Stretch[] | null = null;
  for (let index = 0; index < stretches.length; index++) {
    const instead = others(stretches[index]!, index);
    if (instead !== null) (result ??= stretches.slice(0, index)).push(...instead);
    else result?.push(stretches[index]!);
  }
  return result ?? stretches;
}

/** Joins neighbours of the same state, and lets go of empty stretches; the same list where there are none. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.every((stretch, i) => longest(stretch) > 0 && stretch.state !== stretches[i - 1]?.state)) return stretches;
  const result: Stretch[] = [];
  for (const next of stretches) {
    if (longest(next) === 0) continue;
    const last = result.at(-1);
    if (last?.state === next.state) result[result.length - 1] = together(last, next);
    else result.push(next);
  }
  return result;
}
