import type { Comparison, Place } from '../../src/model.ts';

/** What passages, remarks, facts and names rest on, in the order of their indexes: all places of each. */
const PLACES: Readonly<Record<string, (comparison: Comparison) => readonly (readonly Place[])[]>> = {
  p: ({ passages, articles }) =>
    passages.map(({ readings }) => readings.map(({ article, sentences }) => ({ article, ...articles[article]!.sentences[sentences[0]!]! }))),
  q: ({ sayings, quotations }) => sayings.map(({ fullest }) => fullest.slice(0, 1).map((index) => quotations[index]!)),
  f: ({ facts, figures }) => facts.map(({ entries }) => entries.map((entry) => figures[entry.figures[0]!]!)),
  n: ({ names }) => names.map(({ forms }) => forms.map(({ article, spans }) => ({ article, ...spans[0]! }))),
};

/**
 * The id of a passage, remark, fact or name as an address has it: by words that it rests on, "p3f2a9c77.120", because its
 * index is another where articles stand in another order. Other ids stay as they are.
 */
export function anchorOf(comparison: Comparison, ids: readonly string[], id: string): string {
  const places = PLACES[id[0]!]?.(comparison)[Number(id.slice(1))];
  const [first] = (places ?? []).toSorted((x, y) => (ids[x.article]! < ids[y.article]! ? -1 : 1));
  return first ? `${id[0]!}${ids[first.article]!}.${first.start}` : id;
}

/** The id that `anchorOf` made an anchor of; null where nothing of this comparison rests there. Other ids stay as they are. */
export function idAtAnchor(comparison: Comparison, ids: readonly string[], anchor: string): string | null {
  if (!isAnchor(anchor)) return anchor;
  const [article, start] = anchor.slice(1).split('.');
  const index = PLACES[anchor[0]!]!(comparison).findIndex((places) => places.some((place) => ids[place.article] === article && place.start === Number(start)));
  return index < 0 ? null : `${anchor[0]!}${index}`;
}

export function isAnchor(id: string): boolean {
  return /^[pqfn].*\./.test(id);
}
