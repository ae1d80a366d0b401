import type { LinkWords } from '../link-words.ts';
import { sizeOf } from '../stretch.ts';
import type { Phrase, PhraseKind } from './phrases-of.ts';

/** Two phrases of one role; half a point more the more alike they are in length. */
const SAME_ROLE = 3;
/** Two asides that begin with different words: told otherwise, or something else. */
const OTHER_ASIDE = 1;
/** For what the one quotes and the other does not, next to words that both have and one quotes: told in its place. */
const BESIDE_QUOTED = 2;
/** The same elsewhere: anything may be told of what the other quotes, but a name is rarely its counterpart. */
const QUOTED = 1.5;
/** Never pair: what says who says it is no other wording for a name. Outweighs all that speaks for a pair. */
const NEVER = -2;
/** Phrases of different roles pair only when the longer is at most this many times as long. */
const TIMES_AS_LONG = 3;
/** A statement this many times as long as another tells something else or more. */
const MUCH_LONGER = 6;

/** How readily two phrases, of `a` and of `b`, are taken as each other's counterpart. */
export function worthOfPair(x: Phrase, y: Phrase, { a, b }: LinkWords, besideQuoted: boolean): number {
  const balance = Math.min(sizeOf(x), sizeOf(y)) / Math.max(sizeOf(x), sizeOf(y));
  const kinds = new Set<PhraseKind>([x.kind, y.kind]);
  const likeLengths = balance * TIMES_AS_LONG >= 1;
  if (kinds.size === 1 && (x.kind === 'core' || x.kind === 'aside') && balance * MUCH_LONGER < 1) return NEVER;
  if (kinds.size === 1 && (x.kind !== 'aside' || a[x.from]!.form === b[y.from]!.form)) return SAME_ROLE + balance / 2;
  if (kinds.size === 1) return likeLengths ? OTHER_ASIDE + balance / 2 : NEVER;
  if (kinds.has('attribution')) return NEVER;
  if (kinds.has('quotation') && besideQuoted) return BESIDE_QUOTED + balance;
  if (kinds.has('quotation')) return kinds.has('figure') ? NEVER : QUOTED + balance / 2;
  return likeLengths ? balance / 2 : NEVER;
}
