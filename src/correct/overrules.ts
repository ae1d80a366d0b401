import type { Side, Target } from './target.ts';

type Sides = Extract<Target, { a: Side }>;
type Alone = Extract<Target, { kind: 'alone' }>;

/** Whether a later correction leaves nothing of an earlier one to apply: both cannot hold, or the later says it again. */
export function overrules(later: Target, earlier: Target): boolean {
  if (isSides(later)) return isSides(earlier) ? overrulesSides(later, earlier) : earlier.kind === 'alone' && endsAlone(later, earlier);
  if (later.kind === 'alone') return isSides(earlier) ? earlier.kind === 'match' && isAbout(later, earlier) : earlier.kind === 'alone' && isWider(later, earlier);
  if (later.kind === 'role') return earlier.kind === 'role' && later.article === earlier.article && later.block === earlier.block;
  return earlier.kind === 'count' && later.article === earlier.article;
}

/** What nothing in any other article matches stays so in those that no match is about. */
function endsAlone(later: Sides, earlier: Alone): boolean {
  return later.kind === 'match' && earlier.other !== null && isAbout(earlier, later);
}

function isWider(later: Alone, earlier: Alone): boolean {
  return isWithin(earlier.at, later.at) && (later.other === null || later.other === earlier.other);
}

/**
 * A link that a reader made stands as a whole: one pair that is unlinked or linked otherwise, and it is gone. What is unlinked
 * stays so but for pairs that are linked later. A split stands beside links of two sentences.
 */
function overrulesSides(later: Sides, earlier: Sides): boolean {
  if (earlier.kind === 'match') return sharePair(later, earlier) && (later.kind !== 'split' || isSeveral(earlier));
  if (earlier.kind === 'unlink') return later.kind !== 'split' && covers(later, earlier);
  return later.kind === 'match' ? isSeveral(later) && sharePair(later, earlier) : later.kind === 'split' && covers(later, earlier);
}

function isSides(target: Target): target is Sides {
  return 'a' in target;
}

/** Whether the match links the sentence to an article that was said to have nothing like it. */
function isAbout({ at, other }: Alone, { a, b }: Sides): boolean {
  const meets = (own: Side, there: Side) => isMeeting(own, at) && (other === null || other === there.article);
  return meets(a, b) || meets(b, a);
}

function isSeveral({ a, b }: Sides): boolean {
  return a.sentences.length > 1 || b.sentences.length > 1;
}

function sharePair(x: Sides, y: Sides): boolean {
  return (isMeeting(x.a, y.a) && isMeeting(x.b, y.b)) || (isMeeting(x.a, y.b) && isMeeting(x.b, y.a));
}

function covers(x: Sides, y: Sides): boolean {
  return (isWithin(y.a, x.a) && isWithin(y.b, x.b)) || (isWithin(y.a, x.b) && isWithin(y.b, x.a));
}

function isMeeting(x: Side, y: Side): boolean {
  return x.article === y.article && x.sentences.some((sentence) => y.sentences.includes(sentence));
}

function isWithin(x: Side, y: Side): boolean {
  return x.article === y.article && x.sentences.every((sentence) => y.sentences.includes(sentence));
}
