import type { PairView } from '../side-by-side/pair-view.ts';
import { otherSide, type Side } from '../shared/marked-text.ts';

/** The sentence on the other side that a match of these most likely is: one linked to them, or to the one before, or what stands as far down. */
export function nearestTo(view: PairView, side: Side, sentences: readonly number[]): number {
  const there = otherSide(side);
  const first = sentences[0]!;
  const { linksOf, article } = view[side];
  const linked = [...sentences, first - 1].flatMap((sentence) => linksOf.get(sentence) ?? []).flatMap((link) => link[there]);
  if (linked.length > 0) return linked[0]!;
  return Math.floor((first / article.sentences.length) * view[there].article.sentences.length);
}
