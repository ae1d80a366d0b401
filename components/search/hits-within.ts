import type { Span } from '../../src/model.ts';

/** The spans, in order and apart, that have something of [start, end). */
export function hitsWithin<S extends Span>(spans: readonly S[], start: number, end: number): S[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  const found: S[] = [];
  for (let at = low; at < spans.length && spans[at]!.start < end; at++) found.push(spans[at]!);
  return found;
}
