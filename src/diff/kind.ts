import type { ChangeKind } from '../model.ts';
import type { BothPhrases, Phrase, PhraseKind } from './phrases/phrases-of.ts';
import { sizeOf, type Range, type Stretch } from './stretch.ts';
import type { Sides, Word } from './words/word.ts';

/** Share of a change's telling words that must be names, dates or numbers; below, a name is part of something longer. */
const MOSTLY = 0.6;
/** The same for words that stand on one side only, where a whole clause may be missing that is full of names. */
const MOSTLY_ALONE = 0.7;
/** Words of a certainty phrase at most; in a longer change a "may" is not what differs. */
const SHORT = 4;
/** Words on one side only that are still a figure; a longer one is a statement. */
const LONG = 10;

/** What kind of difference a change is: of those that apply, the one that a reader checks first. */
export function kindOf({ a, b }: Stretch, sides: Sides, phrases: BothPhrases): ChangeKind {
  const [inA, inB] = [sides.a.slice(a.from, a.to), sides.b.slice(b.from, b.to)];
  const kinds = new Set([...kindsIn(phrases.a, a), ...kindsIn(phrases.b, b)]);
  if (kinds.has('quotation')) return 'quotation';
  if (tellsWhoSaysIt([...inA, ...inB])) return 'attribution';
  if (isFigure(inA, inB)) return 'figure';
  if (kinds.has('attribution')) return 'attribution';
  return sizeOf(a) === 0 ? 'added' : sizeOf(b) === 0 ? 'left-out' : 'words';
}

/** The kinds of the phrases that a range touches; for no words, the quotation in the midst of which it stands. */
function kindsIn(phrases: readonly Phrase[], { from, to }: Range): PhraseKind[] {
  if (from === to) return phrases.some((phrase) => phrase.kind === 'quotation' && phrase.from < from && phrase.to > to) ? ['quotation'] : [];
  return phrases.filter((phrase) => phrase.from < to && phrase.to > from).map((phrase) => phrase.kind);
}

function tellsWhoSaysIt(words: readonly Word[]): boolean {
  return words.some(({ role }) => role === 'saying' || role === 'source' || (role === 'certainty' && words.length <= SHORT));
}

function isFigure(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length > 0 && b.length > 0) return Math.max(factShare(a), factShare(b)) >= MOSTLY;
  return a.length + b.length <= LONG && factShare([...a, ...b]) >= MOSTLY_ALONE;
}

function factShare(words: readonly Word[]): number {
  const telling = words.filter((word) => word.role !== 'light');
  return telling.length === 0 ? 0 : telling.filter((word) => word.role === 'fact').length / telling.length;
}
