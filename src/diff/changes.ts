import type { Change, Relation } from '../model.ts';
import { inOrder } from './canonical.ts';
import { kindOf } from './kind.ts';
import { lexiconOf } from './lexicon/index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { dropStrayMatches } from './passes/drop-stray-matches.ts';
import { markSwappedNames } from './passes/mark-swapped-names.ts';
import { partByRole } from './passes/part-by-role.ts';
import { movedWords } from './passes/find-moved-words.ts';
import { slideChanges } from './passes/slide-changes.ts';
import { unmarkGrammar } from './passes/unmark-grammar.ts';
import { mergeFragments } from './passes/merge-fragments.ts';
import { trimCommonEdges } from './passes/trim-common-edges.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { sharedWords } from './shared-words.ts';
import type { DiffSide } from './side.ts';
import { changesAt } from './spans.ts';
import { sizeOf } from './stretch.ts';
import { joinedSpelling } from './words/joined-spelling.ts';
import { stemOf } from './words/stem.ts';
import { wordsOf } from './words/words-of.ts';
import type { Sides, Word } from './words/word.ts';

export type { DiffSide } from './side.ts';

/**
 * The words that differ inside a link, in order of `a`; null for partial links and past a work limit. What is marked
 * does not depend on which side is `a`: the sides are always worked on in the same order, and the result is mirrored.
 */
export function changesOf(a: DiffSide, b: DiffSide, relation: Relation): Change[] | null {
  if (relation === 'partial') return null;
  const sides = wordsOfBoth(a, b);
  if (inOrder(sides)) return changesBetween(a, b, sides, relation);
  return changesBetween(b, a, { a: sides.b, b: sides.a }, relation)?.map(mirrored) ?? null;
}

/** Share of the words of the shorter side that the other side has too, in the same order. */
export function sameWords(a: DiffSide, b: DiffSide): number {
  const sides = wordsOfBoth(a, b);
  const shorter = Math.min(sides.a.length, sides.b.length);
  const shared = (inOrder(sides) ? sharedWords(sides.a, sides.b) : sharedWords(sides.b, sides.a)) ?? [];
  const same = shared.reduce((sum, { state, a: range }) => (state === 'same' ? sum + sizeOf(range) : sum), 0);
  return shorter === 0 ? 0 : same / shorter;
}

function changesBetween(a: DiffSide, b: DiffSide, worded: Sides, relation: Relation): Change[] | null {
  const lexicons = { a: lexiconOf(a.language), b: lexiconOf(b.language) };
  const sides = relation === 'rewritten' ? { a: worded.a.map(byStem(lexicons.a)), b: worded.b.map(byStem(lexicons.b)) } : worded;
  const shared = sharedWords(sides.a, sides.b);
  if (shared === null) return null;
  const phrases = { a: phrasesOf(sides.a, lexicons.a), b: phrasesOf(sides.b, lexicons.b) };
  const readable = [slideChanges, dropStrayMatches, markSwappedNames].reduce((stretches, pass) => pass(stretches, sides, lexicons.a), shared);
  const parted0 = trimCommonEdges(partByRole(readable, sides, phrases, relation === 'rewritten' ? movedWords(readable, sides, lexicons.a) : { a: new Set(), b: new Set() }), sides);
  let parted = mergeFragments(parted0, sides, (s) => kindOf(s, sides, phrases));
  if (relation === 'rewritten') parted = unmarkGrammar(parted, sides);
  return parted.flatMap((s) => (s.state === 'changed' ? changesAt({ side: a, words: sides.a }, { side: b, words: sides.b }, s.a, s.b, kindOf(s, sides, phrases)) : []));
}

function wordsOfBoth(a: DiffSide, b: DiffSide): Sides {
  const [wordsA, wordsB] = [wordsOf(a, lexiconOf(a.language)), wordsOf(b, lexiconOf(b.language))];
  return { a: joinedSpelling(wordsA, wordsB), b: joinedSpelling(wordsB, wordsA) };
}

const byStem = (lexicon: Lexicon) => (word: Word): Word => (word.role === 'plain' || word.role === 'saying' ? { ...word, form: stemOf(word.form, lexicon) } : word);

const MIRRORED = { added: 'left-out', 'left-out': 'added' } as const;

const mirrored = ({ a, b, kind }: Change): Change => ({ a: b, b: a, kind: kind === 'added' || kind === 'left-out' ? MIRRORED[kind] : kind });
