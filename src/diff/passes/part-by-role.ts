import type { LinkWords } from '../link-words.ts';
import { pairsOf } from '../pairing.ts';
import { worthOfPair } from '../phrases/counterparts.ts';
import type { BothPhrases, Phrase } from '../phrases/phrases-of.ts';
import { withSubjectsApart } from '../phrases/subject.ts';
import { longest, together, type Range, type Stretch } from '../stretch.ts';

/** Phrases of one change, a side's times the other's, beyond which it is left whole. Bounds the time of the pairing. */
const MOST_PAIRS = 10_000;
/** Words of a change, on either side, up to which it reads best as one. */
const SHORT = 3;
/** For phrases that stand at the same end of their change, next to the same words. */
const SAME_END = 0.4;

/**
 * Parts a change into phrases of the same role: who says it stands against who says it, a name against a name. Words
 * that are unmarked already are in no stretch afterwards.
 *
 *     before: [Ms. Ito pledged / the minister said on Friday that she would begin]
 *     after:  [ / the minister said on Friday that] [Ms. Ito / she] [pledged / would begin]
 */
export function partByRole(stretches: readonly Stretch[], link: LinkWords): readonly Stretch[] {
  if (stretches.every((stretch, i) => stretch.state === 'same' || (stretches[i - 1]?.state !== 'changed' && isOnePiece(stretch, link)))) return stretches;
  return gaps(stretches).flatMap((gap) => (gap[0]!.state === 'same' ? gap : parted(gap, link)));
}

/** Whether a change reads best as one and is no part of what somebody says, as nearly all are. */
function isOnePiece(stretch: Stretch, { phrases }: LinkWords): boolean {
  return stretch.state === 'changed' && longest(stretch) <= SHORT && !isSaid(phrases.a, stretch.a) && !isSaid(phrases.b, stretch.b);
}

function isSaid(phrases: readonly Phrase[], range: Range): boolean {
  return phrases.some((phrase) => (phrase.kind === 'attribution' || phrase.kind === 'quotation') && touch(phrase, range));
}

const touch = (phrase: Range, { from, to }: Range): boolean => Math.max(phrase.from, from) < Math.min(phrase.to, to);

/** The stretches, those between two matches taken together. */
function gaps(stretches: readonly Stretch[]): Stretch[][] {
  const result: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (stretch.state === 'same' || last === undefined || last[0]!.state === 'same') result.push([stretch]);
    else last.push(stretch);
  }
  return result;
}

function parted(gap: readonly Stretch[], link: LinkWords): Stretch[] {
  const changed = gap.filter(({ state }) => state === 'changed');
  const phrases = phrasesOfBoth(changed, link);
  if (changed.length === 1 && longest(changed[0]!) <= SHORT && !isMixed(phrases)) return changed;
  const whole = together(gap[0]!, gap.at(-1)!);
  if (phrases.a.length * phrases.b.length > MOST_PAIRS) return [{ ...whole, state: 'changed' }];
  const at = { a: whole.a.from, b: whole.b.from };
  return pairsOf(phrases.a, phrases.b, (i, j) => worth(i, j, phrases, whole, link)).map(([x, y]) => {
    const part: Stretch = { a: rangeOf(x, at.a), b: rangeOf(y, at.b), state: 'changed' };
    [at.a, at.b] = [part.a.to, part.b.to];
    return part;
  });
}

const rangeOf = (phrase: Phrase | null, at: number): Range => ({ from: phrase?.from ?? at, to: phrase?.to ?? at });

function phrasesOfBoth(changed: readonly Stretch[], link: LinkWords): BothPhrases {
  const a = changed.flatMap((stretch) => phrasesIn(link.phrases.a, stretch.a));
  const b = changed.flatMap((stretch) => phrasesIn(link.phrases.b, stretch.b));
  return { a: withSubjectsApart(a, link.a, b), b: withSubjectsApart(b, link.b, a) };
}

/** The pieces of phrases inside a range. */
function phrasesIn(phrases: readonly Phrase[], range: Range): Phrase[] {
  const { from, to } = range;
  return phrases.filter((phrase) => touch(phrase, range)).map((phrase) => ({ from: Math.max(phrase.from, from), to: Math.min(phrase.to, to), kind: phrase.kind }));
}

/** Whether who says it stands against something else, or what is quoted in one with what is not. */
function isMixed({ a, b }: BothPhrases): boolean {
  const [inA, inB] = [a, b].map((side) => new Set(side.map(({ kind }) => kind)));
  const both = new Set([...inA!, ...inB!]);
  return (both.has('attribution') && both.size > 1) || [inA!, inB!].some((side) => side.has('quotation') && side.size > 1);
}

function worth(i: number, j: number, { a, b }: BothPhrases, whole: Stretch, link: LinkWords): number {
  const [first, last] = [i === 0 && j === 0, i === a.length - 1 && j === b.length - 1];
  const quoted = (inA: number, inB: number) => link.a[inA]?.quoted === true || link.b[inB]?.quoted === true;
  const besideQuoted = (first && quoted(whole.a.from - 1, whole.b.from - 1)) || (last && quoted(whole.a.to, whole.b.to));
  return worthOfPair(a[i]!, b[j]!, link, besideQuoted) + (first ? SAME_END : 0) + (last ? SAME_END : 0);
}
