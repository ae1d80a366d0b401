import type { BothPhrases, Phrase, PhraseKind } from '../phrases/phrases-of.ts';
import { sizeOf, type Range, type Stretch } from '../stretch.ts';
import type { Sides } from '../words/word.ts';
import type { Moved } from './find-moved-words.ts';

/** Phrases of one change, a side's times the other's, beyond which it is left whole. Bounds the time of the pairing. */
const MOST_PAIRS = 10_000;

/**
 * Parts a change into phrases of the same role: who says it stands against who says it, a name against a name.
 *
 *     before: [Ms. Ito pledged / the minister said on Friday that she would begin]
 *     after:  [ / the minister said on Friday that] [Ms. Ito / she] [pledged / would begin]
 */
export function partByRole(stretches: readonly Stretch[], sides: Sides, phrases: BothPhrases, moved: Moved): Stretch[] {
  return stretches.flatMap((stretch) => (stretch.state === 'changed' ? parted(stretch, sides, phrases, moved) : [stretch]));
}

function parted(stretch: Stretch, sides: Sides, phrases: BothPhrases, moved: Moved): Stretch[] {
  const a = phrasesIn(phrases.a, stretch.a, moved.a);
  const b = phrasesIn(phrases.b, stretch.b, moved.b);
  if (a.length * b.length > MOST_PAIRS) return [stretch];
  const [parts, at] = [[] as Stretch[], { a: stretch.a.from, b: stretch.b.from }];
  for (const [x, y] of pairsOf(a, b, sides)) {
    const [inA, inB] = [rangeOf(x, at.a), rangeOf(y, at.b)];
    parts.push({ a: inA, b: inB, state: 'changed' });
    [at.a, at.b] = [inA.to, inB.to];
  }
  return parts;
}

const rangeOf = (phrase: Phrase | null, at: number): Range => (phrase === null ? { from: at, to: at } : { from: phrase.from, to: phrase.to });

/** The pieces of phrases inside a range, without the words that have moved. */
function phrasesIn(phrases: readonly Phrase[], range: Range, moved: ReadonlySet<number>): Phrase[] {
  const parts: Phrase[] = [];
  for (const { from, to, kind } of phrases) {
    let open = false;
    for (let i = Math.max(from, range.from); i < Math.min(to, range.to); i++) {
      if (moved.has(i)) open = false;
      else if (open) parts[parts.length - 1] = { ...parts.at(-1)!, to: i + 1 };
      else open = parts.push({ from: i, to: i + 1, kind }) > 0;
    }
  }
  return parts;
}

/** Pairs phrases in order for the greatest worth in all; a phrase without a partner stands by itself. */
function pairsOf(a: readonly Phrase[], b: readonly Phrase[], sides: Sides): [Phrase | null, Phrase | null][] {
  const worth = (i: number, j: number) => {
    const edges = (i === 0 && j === 0 ? EDGE : 0) + (i === a.length - 1 && j === b.length - 1 ? EDGE : 0);
    return worthOf(a[i]!, b[j]!, sides) + edges;
  };
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + worth(i, j));
  }
  const pairs: [Phrase | null, Phrase | null][] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    const rest = best[i]![j]!;
    if (i < a.length && j < b.length && rest === best[i + 1]![j + 1]! + worth(i, j)) pairs.push([a[i++]!, b[j++]!]);
    else if (i < a.length && (j === b.length || rest === best[i + 1]![j])) pairs.push([a[i++]!, null]);
    else pairs.push([null, b[j++]!]);
  }
  return pairs;
}

/** For a pair that stands at the same end of its change, next to the same words. */
const EDGE = 0.4;
/** Never pair: a phrase of saying is no other wording for a name. */
const NEVER = -2;

/** How readily two phrases are taken as each other's counterpart. What is quoted may be told in any words. */
function worthOf(x: Phrase, y: Phrase, sides: Sides): number {
  const balance = Math.min(sizeOf(x), sizeOf(y)) / Math.max(sizeOf(x), sizeOf(y));
  const kinds = new Set<PhraseKind>([x.kind, y.kind]);
  if (kinds.size === 1 && x.kind === 'aside') return sides.a[x.from]!.form === sides.b[y.from]!.form ? 3 + balance / 2 : NEVER;
  if (kinds.size === 1) return 3 + balance / 2;
  if (kinds.has('attribution')) return NEVER;
  if (kinds.has('quotation')) return (kinds.has('figure') ? 1 : 2) + balance / 2;
  return balance < 1 / 3 ? NEVER : balance / 2;
}
