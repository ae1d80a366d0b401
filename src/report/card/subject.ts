import type { Article, Comparison, Span } from '../../model.ts';
import { articleNames } from '../../present/names.ts';
import { pairOf, type Difference, type Pair } from '../../present/pair.ts';
import { common } from '../../words/common.ts';
import { card as words } from '../../words/card.ts';
import { inspector, sideBySide } from '../../words/side-by-side.ts';

/** The words that a card is about, in the sentence around them. */
export interface CardWords {
  readonly text: string;
  readonly around: Span;
  readonly marked: Span;
  /** True where the card is about the whole sentence: a mark would say nothing. */
  readonly isWhole: boolean;
}

/** What a card says of one source. */
export interface CardSide {
  readonly article: number;
  readonly name: string;
  /** Null where the source has nothing in place of it; then `instead` says so. */
  readonly words: CardWords | null;
  readonly instead: string;
}

/** One difference between two sources, ready to be drawn. */
export interface CardSubject {
  /** What kind of difference it is. */
  readonly kind: string;
  readonly sides: readonly [CardSide, CardSide];
}

export interface CardChoices {
  /** Indexes of two sources; without it the first two that count. */
  readonly pair?: readonly [number, number];
  /** Its id in the pair, that of a link for the first difference in it, or its number in reading order, from 1. */
  readonly difference?: string | number;
}

/** @throws RangeError where the pair or the difference is not in the comparison. */
export function subjectOf(comparison: Comparison, { pair, difference: wanted = 1 }: CardChoices): CardSubject {
  const [left, right] = pair ?? firstTwo(comparison);
  if (left === right || !comparison.articles[left] || !comparison.articles[right]) throw new RangeError(words.noPair);
  const shown = pairOf(comparison, left, right);
  const difference = shown.differences.find(({ id, link }, at) => id === wanted || link === wanted || at + 1 === wanted);
  if (!difference) throw new RangeError(words.noDifference(shown.differences.length));
  const names = articleNames(comparison.articles);
  const side = (side: 'left' | 'right', article: number, other: number): CardSide => ({
    article,
    name: names[article]!,
    words: wordsOn(comparison.articles[article]!, difference, shown, side),
    instead: difference.kind.startsWith('aside') ? sideBySide.asideInFull(names[article]!) : inspector.toldOnly(names[other]!, names[article]!),
  });
  return { kind: kindOf(difference, names[left]!, names[right]!), sides: [side('left', left, right), side('right', right, left)] };
}

function firstTwo({ articles }: Comparison): [number, number] {
  const counted = articles.flatMap(({ setApart }, index) => (setApart ? [] : index));
  return [counted[0] ?? 0, counted[1] ?? 1];
}

function kindOf({ kind }: Difference, left: string, right: string): string {
  const names: Partial<Record<Difference['kind'], string>> = {
    'only-left': sideBySide.wordsOnlyIn(left),
    'only-right': sideBySide.wordsOnlyIn(right),
    'told-left': sideBySide.toldOnlyBy(left),
    'told-right': sideBySide.toldOnlyBy(right),
    'aside-left': sideBySide.asideInFull(right),
    'aside-right': sideBySide.asideInFull(left),
  };
  return names[kind] ?? common.kinds[kind];
}

function wordsOn({ text, sentences }: Article, difference: Difference, { links }: Pair, side: 'left' | 'right'): CardWords | null {
  const marked = difference[side];
  if (!marked) return null;
  const told = links.find(({ id }) => id === difference.link)?.[side] ?? [];
  // A mark belongs to one sentence of its link, rarely to several.
  const holding = told.map((index) => sentences[index]!).filter(({ start, end }) => start <= marked.end && marked.start <= end);
  const around = { start: Math.min(marked.start, ...holding.map(({ start }) => start)), end: Math.max(marked.end, ...holding.map(({ end }) => end)) };
  return { text, around, marked, isWhole: difference.link === null };
}
