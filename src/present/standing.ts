import { RELATIONS, type Link, type Reading, type Relation } from '../model.ts';

/**
 * How one reading of a passage stands to another, from the links that join the two: the nearest relation among them.
 * `verbatim` only when links of the same words cover both readings whole: one more sentence on either side makes it
 * `edited`. `partial` when no link joins them, so that they belong together by way of third articles only.
 */
export function standingOf(links: readonly Link[], x: Reading, y: Reading): Relation {
  const nearest = RELATIONS.find((relation) => links.some((link) => link.relation === relation)) ?? 'partial';
  return nearest === 'verbatim' && !coverBoth(links, x, y) ? 'edited' : nearest;
}

function coverBoth(links: readonly Link[], x: Reading, y: Reading): boolean {
  const [low, high] = x.article < y.article ? [x, y] : [y, x];
  const same = links.filter((link) => link.relation === 'verbatim');
  const covered = (side: 'a' | 'b', { sentences }: Reading) => {
    const found = new Set(same.flatMap((link) => link[side]));
    return sentences.every((sentence) => found.has(sentence));
  };
  return covered('a', low) && covered('b', high);
}
