import type { Change, Link, Span } from '../model.ts';
import { isWord, type Token } from '../segment/tokens.ts';

type Side = 'a' | 'b';
const SIDES = ['a', 'b'] as const;

/**
 * Settles what several links say of one sentence. Where an outlet splits what another merges, each link alone would show the
 * other half as standing on one side only; words that another link of the same sentence finds on the other side are not
 * marked so.
 *
 * Before: A1 = B1 says `[rain fell] and trains stopped`, A1 = B2 says `rain fell and [trains stopped]`. After: neither is marked.
 */
export function settled(links: readonly Link[], tokens: SideTokens): Link[] {
  const shares = sharesSentence(links, tokens);
  const shared = links.filter(shares);
  const bySentence = { a: linksBySentence(shared, 'a'), b: linksBySentence(shared, 'b') };
  return links.map((link) => {
    if (!link.changes || !shares(link)) return link;
    return { ...link, changes: link.changes.flatMap((change) => settledChange(change, link, bySentence, tokens)) };
  });
}

/** Tells the links of which a sentence is in another link too. */
function sharesSentence(links: readonly Link[], tokens: SideTokens): (link: Link) => boolean {
  const times = { a: new Uint32Array(tokens.a.length), b: new Uint32Array(tokens.b.length) };
  for (const link of links) for (const side of SIDES) for (const index of link[side]) times[side][index]!++;
  return (link) => SIDES.some((side) => link[side].some((index) => times[side][index]! > 1));
}

type SideTokens = Readonly<Record<Side, readonly (readonly Token[])[]>>;
type BySentence = Readonly<Record<Side, ReadonlyMap<number, readonly Link[]>>>;

function settledChange(change: Change, link: Link, bySentence: BySentence, tokens: SideTokens): Change[] {
  const side = oneSide(change);
  if (side === null) return [change];
  const others = new Set(link[side].flatMap((index) => bySentence[side].get(index)!).filter((other) => other.changes && isSplit(link, other, side)));
  if (others.size === 0) return [change];
  const words = link[side].flatMap((index) => tokens[side][index]!).filter((token) => isWord(token) && within(token, change[side]));
  const kept = words.map((word) => [...others].every((other) => other.changes!.some((their) => within(word, their[side]))));
  return runsOf(words, kept).map((span) => ({ ...change, [side]: span }));
}

/** Whether the two links join neighbours of the other side to the sentence; sentences far apart are told twice, not split. */
function isSplit(link: Link, other: Link, side: Side): boolean {
  const opposite = side === 'a' ? 'b' : 'a';
  return other !== link && (other[opposite][0] === link[opposite].at(-1)! + 1 || other[opposite].at(-1) === link[opposite][0]! - 1);
}

function linksBySentence(links: readonly Link[], side: Side): Map<number, Link[]> {
  const map = new Map<number, Link[]>();
  for (const link of links) {
    for (const index of link[side]) {
      const known = map.get(index);
      if (known) known.push(link);
      else map.set(index, [link]);
    }
  }
  return map;
}

/** The side whose words stand there only; null where both sides have words. */
function oneSide({ a, b }: Change): Side | null {
  if (b.start === b.end) return 'a';
  return a.start === a.end ? 'b' : null;
}

function within(part: Span, whole: Span): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

/** Spans from the first to the last word of every run that is kept. */
function runsOf(words: readonly Span[], kept: readonly boolean[]): Span[] {
  const runs: Span[] = [];
  words.forEach(({ start, end }, index) => {
    if (!kept[index]) return;
    const last = runs.at(-1);
    if (last && kept[index - 1]) runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  });
  return runs;
}
