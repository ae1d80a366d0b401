import type { Span } from '../model.ts';

/** Index of the last of `spans`, in order, that starts at or before `offset`; -1 before the first. */
export function lastStarted(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
