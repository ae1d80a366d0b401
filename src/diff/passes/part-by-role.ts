import type { LinkWords } from '../link-words.ts';
import type { Phrase, PhraseKind } from '../phrases/phrases-of.ts';
import { sizeOf, together, type Range, type Stretch } from '../stretch.ts';

/** Phrases of one change, a side's times the other's, beyond which it is left whole. Bounds the time of the pairing. */
const MOST_PAIRS = 10_000;

/**
 * Parts a change into phrases of the same role: who says it stands against who says it, a name against a name. Words
 * that are unmarked already are in no stretch afterwards.
 *
 *     before: [Ms. Ito pledged / the minister said on Friday that she would begin]
 *     after:  [ / the minister said on Friday that] [Ms. Ito / she] [pledged / would begin]
 */
export function partByRole(stretches: readonly Stretch[], link: LinkWords): Stretch[] {
  return gaps(stretches).flatMap((gap) => (gap[0]!.state === 'same' ? gap : parted(gap, link)));
}

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
  const a = changed.flatMap((stretch) => phrasesIn(link.phrases.a, stretch.a));
  const b = changed.flatMap((stretch) => phrasesIn(link.phrases.b, stretch.b));
  if (a.length * b.length > MOST_PAIRS) return [{ ...together(gap[0]!, gap.at(-1)!), state: 'changed' }];
  const at = { a: gap[0]!.a.from, b: gap[0]!.b.from };
  return pairsOf(a, b, link).map(([x, y]) => {
    const part: Stretch = { a: rangeOf(x, at.a), b: rangeOf(y, at.b), state: 'changed' };
    [at.a, at.b] = [part.a.to, part.b.to];
    return part;
  });
}

const rangeOf = (phrase: Phrase | null, at: number): Range => ({ from: phrase?.from ?? at, to: phrase?.to ?? at });

/** The pieces of phrases inside a range. */
function phrasesIn(phrases: readonly Phrase[], { from, to }: Range): Phrase[] {
  const cut = phrases.map((phrase) => ({ ...phrase, from: Math.max(phrase.from, from), to: Math.min(phrase.to, to) }));
  return cut.filter((phrase) => phrase.from < phrase.to);
}

type Pair = readonly [Phrase | null, Phrase | null];

/** Pairs phrases in order for the greatest worth in all; a phrase without a partner stands by itself. */
function pairsOf(a: readonly Phrase[], b: readonly Phrase[], link: LinkWords): Pair[] {
  const atStart = (i: number, j: number) => (i === 0 && j === 0 ? SAME_END : 0);
  const atEnd = (i: number, j: number) => (i === a.length - 1 && j === b.length - 1 ? SAME_END : 0);
  const worth = (i: number, j: number) => worthOf(a[i]!, b[j]!, link) + atStart(i, j) + atEnd(i, j);
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + worth(i, j));
  }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    const rest = best[i]![j]!;
    if (i < a.length && j < b.length && rest === best[i + 1]![j + 1]! + worth(i, j)) pairs.push([a[i++]!, b[j++]!]);
    else if (i < a.length && (j === b.length || rest === best[i + 1]![j])) pairs.push([a[i++]!, null]);
    else pairs.push([null, b[j++]!]);
  }
  return pairs;
}

/** Two phrases of one role; half a point more the more alike they are in length. */
const SAME_ROLE = 3;
/** Anything may be told of what the other quotes. */
const QUOTED = 2;
/** A name against what the other quotes: less often the counterpart. */
const NAME_FOR_QUOTED = 1;
/** For phrases that stand at the same end of their change, next to the same words. */
const SAME_END = 0.4;
/** Never pair: what says who says it is no other wording for a name. Outweighs all that speaks for a pair. */
const NEVER = -2;
/** Phrases of different roles pair only when the longer is at most this many times as long. */
const TIMES_AS_LONG = 3;

/** How readily two phrases are taken as each other's counterpart. */
function worthOf(x: Phrase, y: Phrase, { a, b }: LinkWords): number {
  const balance = Math.min(sizeOf(x), sizeOf(y)) / Math.max(sizeOf(x), sizeOf(y));
  const kinds = new Set<PhraseKind>([x.kind, y.kind]);
  if (kinds.size === 1) return x.kind === 'aside' && a[x.from]!.form !== b[y.from]!.form ? NEVER : SAME_ROLE + balance / 2;
  if (kinds.has('attribution')) return NEVER;
  if (kinds.has('quotation')) return (kinds.has('figure') ? NAME_FOR_QUOTED : QUOTED) + balance / 2;
  return balance * TIMES_AS_LONG < 1 ? NEVER : balance / 2;
}
