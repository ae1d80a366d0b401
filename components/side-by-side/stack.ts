import { RELATIONS } from '../../src/model.ts';
import { chunks, gapOf, isRunningText, partsOf, SHORTEST_GAP, type Gap, type Part } from '../../src/present/fold.ts';
import { leftPlaces, type PairLink } from '../../src/present/pair.ts';
import type { Side } from '../shared/marked-text.ts';
import type { PairView } from './pair-view.ts';

/** A passage of the left article with every counterpart of it. */
export interface Shared {
  readonly kind: 'shared';
  readonly left: readonly number[];
  readonly links: readonly PairLink[];
}

/** What has no counterpart on the other side, at its place in the order of the left article. */
export interface Told {
  readonly kind: 'told';
  readonly side: Side;
  readonly unit: Part | Gap;
}

export type StackItem = Shared | Told;

interface Placed {
  readonly item: Shared | { readonly kind: 'sentence'; readonly side: Side; readonly sentence: number };
  /** Offset on the left; what the right alone tells has that of the passage it stands behind. */
  readonly at: number;
  readonly then: number;
}

/** Both articles as one column: passages in the order of the left article, each with its counterpart. */
export function stackOf(view: PairView): StackItem[] {
  const placed = [...sharedOnes(view), ...toldOnes(view, 'left'), ...toldOnes(view, 'right')];
  const inOrder = placed.sort((x, y) => x.at - y.at || x.then - y.then).map(({ item }) => item);
  return chunks(inOrder, (x, y) => foldTogether(view, x, y)).flatMap((run) => itemsOf(view, run));
}

function sharedOnes({ pair, left }: PairView): Placed[] {
  const groups = new Map<string, PairLink[]>();
  for (const link of pair.links) groups.set(link.left.join(), [...(groups.get(link.left.join()) ?? []), link]);
  return [...groups.values()].map((links) => ({
    item: { kind: 'shared', left: links[0]!.left, links: [...links].sort((x, y) => nearness(x) - nearness(y)) },
    at: left.article.sentences[links[0]!.left[0]!]!.start,
    then: -1,
  }));
}

/** The main counterpart comes first, behind it what shares less. */
function nearness({ relation }: PairLink): number {
  return RELATIONS.indexOf(relation);
}

function toldOnes(view: PairView, side: Side): Placed[] {
  const { article, only, aside } = view[side];
  const place = leftPlaces(view.pair.links, view.left.article, view.right.article);
  return [...only, ...aside].map((sentence) => {
    const { start } = article.sentences[sentence]!;
    return { item: { kind: 'sentence', side, sentence }, at: side === 'left' ? start : place(start), then: start };
  });
}

/** Where nothing is shared, folding would leave nothing to read. */
function foldTogether(view: PairView, x: Placed['item'], y: Placed['item']): boolean {
  if (view.pair.links.length === 0) return false;
  if (x.kind !== 'sentence' || y.kind !== 'sentence' || x.side !== y.side) return false;
  return [x, y].every(({ side, sentence }) => view[side].only.has(sentence) && isRunningText(view[side].article, sentence));
}

function itemsOf(view: PairView, run: readonly Placed['item'][]): StackItem[] {
  const [first] = run;
  if (first?.kind === 'shared') return [first];
  const { side } = first!;
  const sentences = run.flatMap((item) => (item.kind === 'sentence' ? item.sentence : []));
  const parts = partsOf(view[side].article, sentences);
  const units = sentences.length >= SHORTEST_GAP ? [gapOf(parts)] : parts;
  return units.map((unit) => ({ kind: 'told', side, unit }));
}
