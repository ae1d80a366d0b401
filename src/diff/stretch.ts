/** Half-open range of word indexes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * A stretch of both sides. The stretches of a link cover every word of both sides in order. `same`: word for word the
 * same on both sides. `moved`: stands here on one side only, but elsewhere on the other, so there is nothing to mark.
 * `changed`: to be marked; one side may be empty.
 */
export interface Stretch {
  readonly a: Range;
  readonly b: Range;
  readonly state: 'same' | 'moved' | 'changed';
}

export const sizeOf = ({ from, to }: Range): number => to - from;

/** Joins neighbours of the same state, and lets go of empty stretches. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const next of stretches) {
    if (sizeOf(next.a) + sizeOf(next.b) === 0) continue;
    const last = result.at(-1);
    if (last?.state === next.state) result[result.length - 1] = together(last, next);
    else result.push(next);
  }
  return result;
}

function together(first: Stretch, last: Stretch): Stretch {
  return { state: first.state, a: { from: first.a.from, to: last.a.to }, b: { from: first.b.from, to: last.b.to } };
}
