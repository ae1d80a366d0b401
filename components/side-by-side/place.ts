import type { Article } from '../../src/model.ts';
import type { Difference, PairLink } from '../../src/present/pair.ts';
import type { Inspected } from '../shared/inspector.element.ts';
import { evidenceOf } from './evidence.ts';
import type { PairView } from './pair-view.ts';

/** Where the reader is: a difference, or a link, with the sentences that it concerns. */
export interface Place {
  readonly id: string;
  readonly difference: Difference | null;
  /** Null at a sentence told by one only. */
  readonly link: PairLink | null;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The place that an id of the view state names; null for none, or one that this pair does not have. */
export function placeOf(view: PairView, id: string | null): Place | null {
  if (id === null) return null;
  const difference = view.differences.get(id) ?? null;
  const link = view.links.get(difference?.link ?? id) ?? null;
  if (link) return { id, difference, link, left: link.left, right: link.right };
  if (!difference) return null;
  return {
    id,
    difference,
    link: null,
    left: difference.left ? [sentenceAt(view.left.article, difference.left.start)] : [],
    right: difference.right ? [sentenceAt(view.right.article, difference.right.start)] : [],
  };
}

/** Index of the last sentence that begins at or before `offset`. */
function sentenceAt({ sentences }: Article, offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What the inspector shows of a place. */
export function inspectedOf(view: PairView, place: Place | null): Inspected | null {
  if (!place) return null;
  if (place.link) return { kind: 'link', link: place.link, current: place.difference?.id ?? null };
  const side = place.left.length > 0 ? 'left' : 'right';
  return { kind: 'told', side, evidence: evidenceOf(view, view[side], place[side][0]!) };
}
