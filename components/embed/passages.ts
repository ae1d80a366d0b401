import { RELATIONS, type Comparison, type Relation } from '../../src/model.ts';
import type { PairLink } from '../../src/present/pair.ts';
import { sortedOnce, type Item, type Spread } from './spread.ts';

/** What both articles tell, in the order of the left one: its sentences with everything that the right has for them. */
export function passagesOf(spread: Spread): readonly Item[] {
  const { comparison, left } = spread;
  return byLeft(spread.pair.links).map((links, index) => ({
    id: links[0]!.id,
    number: index + 1,
    label: labelOf(comparison, left.index, links[0]!.left),
    links,
    differences: links.flatMap(({ differences }) => differences),
    relation: nearest(links),
    sentences: { left: links[0]!.left, right: sortedOnce(links.flatMap(({ right }) => right)) },
  }));
}

/** Links of the same sentences on the left stand together. */
function byLeft(links: readonly PairLink[]): PairLink[][] {
  const groups = new Map<string, PairLink[]>();
  for (const link of links) {
    const group = groups.get(link.left.join());
    if (group) group.push(link);
    else groups.set(link.left.join(), [link]);
  }
  return [...groups.values()].sort((x, y) => x[0]!.left[0]! - y[0]!.left[0]!);
}

export function nearest(links: readonly PairLink[]): Relation | null {
  return RELATIONS.find((relation) => links.some((link) => link.relation === relation)) ?? null;
}

/** What the passage that holds the first of these sentences is called over all articles. */
export function labelOf({ passages }: Comparison, article: number, [sentence]: readonly number[]): string {
  const holds = passages.find(({ readings }) =>
    readings.some((reading) => reading.article === article && reading.sentences.includes(sentence!)),
  );
  return holds?.label ?? '';
}
