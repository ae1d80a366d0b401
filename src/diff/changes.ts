import type { Change, Relation } from '../model.ts';
import { inOrder, type Sides } from './canonical.ts';
import { kindOf } from './kind.ts';
import type { LinkWords, Pass } from './link-words.ts';
import { dropStrayMatches } from './passes/drop-stray-matches.ts';
import { joinLeftovers } from './passes/join-leftovers.ts';
import { keepCompounds } from './passes/keep-compounds.ts';
import { markSwappedNames } from './passes/mark-swapped-names.ts';
import { mergeFragments } from './passes/merge-fragments.ts';
import { partByRole } from './passes/part-by-role.ts';
import { slideChanges } from './passes/slide-changes.ts';
import { trimCommonEdges } from './passes/trim-common-edges.ts';
import { unmarkGrammar } from './passes/unmark-grammar.ts';
import { unmarkMovedWords } from './passes/unmark-moved-words.ts';
import { unmarkStatements } from './passes/unmark-statements.ts';
import { sharedWords } from './shared-words.ts';
import type { DiffSide } from './side.ts';
import { changesAt, inOrderOfText } from './spans.ts';
import { sizeOf, type Stretch } from './stretch.ts';
import { withAgreedNames } from './words/agreed-names.ts';
import { joinedSpelling } from './words/joined-spelling.ts';
import { wordsOf } from './words/words-of.ts';

export type { DiffSide } from './side.ts';
export { Lead } from './words/lead.ts';

/** Below this share of same words, only facts and words in the same role are marked. */
const HARDLY_THE_SAME = 0.3;

/** For sentences that are the same but for local edits: what is not marked is the same on both sides, word for word. */
const EDITED: readonly Pass[] = [slideChanges, dropStrayMatches, markSwappedNames, keepCompounds, partByRole, trimCommonEdges, joinLeftovers, mergeFragments];
/** For the same statement in other words: a word in another place or form is no difference. */
const REWRITTEN: readonly Pass[] = [
  slideChanges,
  dropStrayMatches,
  markSwappedNames,
  keepCompounds,
  unmarkMovedWords,
  partByRole,
  trimCommonEdges,
  joinLeftovers,
  mergeFragments,
  unmarkGrammar,
];
/** The same where hardly a word is shared. */
const HARDLY_SHARED: readonly Pass[] = REWRITTEN.flatMap((pass) => (pass === joinLeftovers ? [unmarkStatements, pass] : [pass]));

/**
 * The words that differ inside a link, in order of `a`; null for partial links and past the work limit. What is marked
 * does not depend on which side is `a`: the sides are always worked on in the same order, and the result is mirrored.
 */
export function changesOf(a: DiffSide, b: DiffSide, relation: Relation): Change[] | null {
  if (relation === 'partial') return null;
  const sides = wordsOfBoth(a, b);
  if (inOrder(sides)) return changesBetween(a, b, sides, relation);
  return changesBetween(b, a, { a: sides.b, b: sides.a }, relation)?.map(mirrored) ?? null;
}

/** Share of the words of the shorter side that the other side has too, in the same order; 0 past the work limit. */
export function sameWords(a: DiffSide, b: DiffSide): number {
  const sides = wordsOfBoth(a, b);
  return shareOfSame(inOrder(sides) ? sides : { a: sides.b, b: sides.a });
}

function changesBetween(a: DiffSide, b: DiffSide, sides: Sides, relation: Relation): Change[] | null {
  const rewritten = relation === 'rewritten';
  const lists = rewritten ? { a: sides.a.stemmed, b: sides.b.stemmed } : sides;
  const shared = sharedWords(lists.a, lists.b);
  if (shared === null) return null;
  if (shared.every(({ state }) => state === 'same')) return [];
  const words = { a: lists.a.words, b: lists.b.words };
  const link: LinkWords = { ...words, phrases: { a: sides.a.phrases, b: sides.b.phrases }, lexicon: sides.a.lexicon };
  const passes = !rewritten ? EDITED : shareOfSame(sides) < HARDLY_THE_SAME ? HARDLY_SHARED : REWRITTEN;
  const changed = passes.reduce<readonly Stretch[]>((stretches, pass) => pass(stretches, link), shared).filter(({ state }) => state === 'changed');
  const [inA, inB] = [{ side: a, words: words.a }, { side: b, words: words.b }];
  return inOrderOfText(changed.flatMap((stretch) => changesAt(inA, inB, stretch, kindOf(stretch, link))));
}

function wordsOfBoth(a: DiffSide, b: DiffSide): Sides {
  const [listA, listB] = [wordsOf(a), wordsOf(b)];
  const spelt = {
    a: listA.with(joinedSpelling(listA, listB)),
    b: listB.with(joinedSpelling(listB, listA)),
  };
  return { a: spelt.a.with(withAgreedNames(spelt.a, spelt.b)), b: spelt.b.with(withAgreedNames(spelt.b, spelt.a)) };
}

function shareOfSame({ a, b }: Sides): number {
  const same = (sharedWords(a, b) ?? []).reduce((sum, stretch) => (stretch.state === 'same' ? sum + sizeOf(stretch.a) : sum), 0);
  return same === 0 ? 0 : same / Math.min(a.words.length, b.words.length);
}

function mirrored({ a, b, kind }: Change): Change {
  return { a: b, b: a, kind: kind === 'added' ? 'left-out' : kind === 'left-out' ? 'added' : kind };
}
