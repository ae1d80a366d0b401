import type { Span } from '../../src/model.ts';
import { rangeIn, seenTexts, textOf } from './seen-text.ts';

/** A span of an article, as far as an element shows it. */
export interface ShownSpan<S extends Span> {
  readonly span: S;
  readonly range: StaticRange;
}

/** Those of `spans`, in order and apart, of which `element` shows something; its words begin at `start` of their article. */
export function spansShown<S extends Span>(element: Element, start: number, spans: readonly S[]): ShownSpan<S>[] {
  const inside = spansWithin(spans, start, start + element.textContent.length);
  if (inside.length === 0) return [];
  const texts = seenTexts(element);
  const { length } = textOf(texts);
  return inside.flatMap((span) => {
    const range = rangeIn(texts, { start: Math.max(0, span.start - start), end: Math.min(length, span.end - start) });
    return range ? [{ span, range }] : [];
  });
}

function spansWithin<S extends Span>(spans: readonly S[], start: number, end: number): S[] {
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
