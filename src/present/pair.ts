import type { Alignment, Article, Change, ChangeKind, Comparison, Link, Relation, Span } from '../model.ts';
import { elsewhereOf } from './omissions.ts';
import { isStatement } from './statements.ts';

/**
 * Two articles of a comparison as a reader sees them: one on the left, one on the right, with the links and marks turned
 * that way. Nothing is computed anew; `left` may come after `right` in the comparison.
 */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly links: readonly PairLink[];
  /** Sentence indexes told on one side only. */
  readonly onlyLeft: readonly number[];
  readonly onlyRight: readonly number[];
  /** Sentence indexes whose words stand on the other side too, but set aside as page furniture. */
  readonly asideLeft: readonly number[];
  readonly asideRight: readonly number[];
  /** Every difference, in the reading order of the left article; what only the right tells stands where it is told there. */
  readonly differences: readonly Difference[];
  readonly sameWords: number;
  readonly complete: boolean;
}

export interface PairLink {
  /** Made of offsets, so that it stays the same when other links come or go. */
  readonly id: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly relation: Relation;
  readonly score: number;
  readonly moved: boolean;
  readonly sameWords: number;
  readonly because: readonly string[];
  /** Made by a reader. */
  readonly byReader: boolean;
  readonly differences: readonly Difference[];
}

/**
 * What a mark says to one who reads the left article. `only-left`: words in the left article only. `told-left`: a sentence that
 * the left alone tells. `aside-left`: a sentence of the left that the right has too, but set aside as page furniture.
 */
export type DifferenceKind =
  | 'words'
  | 'only-left'
  | 'only-right'
  | 'figure'
  | 'attribution'
  | 'quotation'
  | 'told-left'
  | 'told-right'
  | 'aside-left'
  | 'aside-right';

/** One difference to step to: words that differ inside a link, or a sentence that one side alone tells. */
export interface Difference {
  /** Stable within the pair whichever side it is shown on: made of offsets in article order. */
  readonly id: string;
  readonly kind: DifferenceKind;
  /** Empty where the words stand only on the other side; null where the other side has no place for them. */
  readonly left: Span | null;
  readonly right: Span | null;
  /** The link it is inside; null for a whole sentence without a counterpart in the text of the other. */
  readonly link: string | null;
}

export const DIFFERENCE_KINDS = ['words', 'only-left', 'only-right', 'attribution', 'figure', 'quotation'] as const;

/** Made once for a comparison and a pair: the view, the address and the step keys all ask for it. */
const known = new WeakMap<Comparison, Map<string, Pair>>();

export function pairOf(comparison: Comparison, left: number, right: number): Pair {
  const pairs = known.get(comparison) ?? new Map<string, Pair>();
  known.set(comparison, pairs);
  const key = `${left}.${right}`;
  const pair = pairs.get(key) ?? makePair(comparison, left, right);
  pairs.set(key, pair);
  return pair;
}

function makePair(comparison: Comparison, left: number, right: number): Pair {
  const alignment = alignmentOf(comparison, left, right);
  const turned = left > right;
  const [first, second] = [comparison.articles[alignment.a]!, comparison.articles[alignment.b]!];
  const links = alignment.links.map((link) => pairLink(link, first, second, turned));
  const alone = { left: aloneIn(comparison, alignment, left, right), right: aloneIn(comparison, alignment, right, left) };
  const whole = (['left', 'right'] as const).flatMap((side) => {
    const article = comparison.articles[side === 'left' ? left : right]!;
    const letter = (side === 'left') === turned ? 'b' : 'a';
    return [
      ...alone[side].only.map((index) => wholeSentence(article, index, `told-${side}`, side, letter)),
      ...alone[side].aside.map((index) => wholeSentence(article, index, `aside-${side}`, side, letter)),
    ];
  });
  const differences = inReadingOrder([...links.flatMap((link) => link.differences), ...whole], links, comparison, left, right);
  const { sameWords, complete } = alignment;
  const [onlyLeft, onlyRight, asideLeft, asideRight] = [alone.left.only, alone.right.only, alone.left.aside, alone.right.aside];
  return { left, right, links, onlyLeft, onlyRight, asideLeft, asideRight, differences, sameWords, complete };
}

/** Statements of one article without a link, apart by whether the other has set their words aside. */
function aloneIn(comparison: Comparison, { a, onlyA, onlyB }: Alignment, article: number, other: number): { only: number[]; aside: number[] } {
  const elsewhere = elsewhereOf(comparison, article, other);
  const unlinked = (article === a ? onlyA : onlyB).filter((sentence) => isStatement(comparison.articles[article]!, sentence));
  const isAside = (sentence: number) => Boolean(elsewhere.get(sentence)?.setAside);
  return { only: unlinked.filter((sentence) => !isAside(sentence)), aside: unlinked.filter(isAside) };
}

export function alignmentOf(comparison: Comparison, x: number, y: number): Alignment {
  const [a, b] = x < y ? [x, y] : [y, x];
  const found = comparison.alignments.find((alignment) => alignment.a === a && alignment.b === b);
  if (!found) throw new RangeError(`There is no alignment of articles ${x} and ${y}.`);
  return found;
}

function pairLink(link: Link, first: Article, second: Article, turned: boolean): PairLink {
  const id = `l${first.sentences[link.a[0]!]!.start}.${second.sentences[link.b[0]!]!.start}`;
  const differences = (link.changes ?? []).map((change) => changeAs(change, id, turned));
  const [left, right] = turned ? [link.b, link.a] : [link.a, link.b];
  const { relation, score, moved, sameWords, because, byReader = false } = link;
  return { id, left, right, relation, score, moved, sameWords, because, byReader, differences };
}

function changeAs(change: Change, link: string, turned: boolean): Difference {
  const [left, right] = turned ? [change.b, change.a] : [change.a, change.b];
  return { id: `d${change.a.start}.${change.b.start}`, kind: kindAs(change.kind, turned), left, right, link };
}

function kindAs(kind: ChangeKind, turned: boolean): DifferenceKind {
  if (kind === 'added') return turned ? 'only-left' : 'only-right';
  if (kind === 'left-out') return turned ? 'only-right' : 'only-left';
  return kind;
}

/** `letter`: which article of the alignment it is, whatever side it stands on. */
function wholeSentence(article: Article, index: number, kind: DifferenceKind, side: 'left' | 'right', letter: 'a' | 'b'): Difference {
  const { start, end } = article.sentences[index]!;
  const [left, right] = side === 'left' ? [{ start, end }, null] : [null, { start, end }];
  return { id: `${letter}${start}`, kind, left, right, link: null };
}

/** The left article's order; what only the right tells comes after the difference that stands before it on the right. */
function inReadingOrder(
  differences: readonly Difference[],
  links: readonly PairLink[],
  comparison: Comparison,
  left: number,
  right: number,
): Difference[] {
  const leftOf = leftPlaces(links, comparison.articles[left]!, comparison.articles[right]!);
  const place = (difference: Difference) => difference.left?.start ?? leftOf(difference.right!.start);
  return differences
    .map((difference) => ({ difference, at: place(difference), then: difference.right?.start ?? -1 }))
    .sort((x, y) => x.at - y.at || x.then - y.then)
    .map(({ difference }) => difference);
}

/** From an offset on the right to where the reader of the left is by then: the end of the nearest linked sentence before. */
export function leftPlaces(links: readonly PairLink[], left: Article, right: Article): (offset: number) => number {
  const anchors = links
    .map((link) => ({
      right: right.sentences[link.right[0]!]!.start,
      left: left.sentences[link.left.at(-1)!]!.end,
    }))
    .sort((x, y) => x.right - y.right);
  return (offset) => {
    let [low, high] = [0, anchors.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (anchors[middle]!.right < offset) low = middle + 1;
      else high = middle;
    }
    return anchors[low - 1]?.left ?? -1;
  };
}
