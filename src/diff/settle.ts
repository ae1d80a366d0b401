import type { Change, Link, Span } from '../model.ts';
import { isWord, type Token } from '../segment/tokens.ts';

type Side = 'a' | 'b';

/**
 * Settles what several links say of one sentence. Where an outlet splits what another merges, each link alone would show the
 * other half as standing on one side only; words that another link of the same sentence finds on the other side are not
 * marked so.
 *
 * Before: A1 = B1 says `[rain fell] and trains stopped`, A1 = B2 says `rain fell and [trains stopped]`. After: neither is marked.
 */
export function settled(links: readonly Link[], tokens: Readonly<Record<Side, readonly (readonly Token[])[]>>): Link[] {
  return links.map((link) => (link.changes ? { ...link, changes: settledChanges(link, links, tokens) } : link));
}

function settledChanges(link: Link, links: readonly Link[], tokens: Readonly<Record<Side, readonly (readonly Token[])[]>>): Change[] {
  return link.changes!.flatMap((change) => {
    const side = oneSide(change);
    if (side === null) return [change];
    const others = links.filter((other) => other !== link && other.changes && meets(other, link, side));
    if (others.length === 0) return [change];
    const words = link[side].flatMap((index) => tokens[side][index]!).filter((token) => isWord(token) && within(token, change[side]));
    const kept = words.map((word) => others.every((other) => other.changes!.some((their) => within(word, their[side]))));
    return runsOf(words, kept).map((span) => ({ ...change, [side]: span }));
  });
}

/** The side whose words stand there only; null where both sides have words. */
function oneSide({ a, b }: Change): Side | null {
  if (b.start === b.end) return 'a';
  return a.start === a.end ? 'b' : null;
}

function meets(x: Link, y: Link, side: Side): boolean {
  return x[side].some((index) => y[side].includes(index));
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
