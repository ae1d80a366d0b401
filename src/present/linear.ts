import type { BlockRole, Comparison } from '../model.ts';
import { leftPlaces, pairOf, type Difference, type Pair, type PairLink } from './pair.ts';
import { paragraphNumbers } from './paragraphs.ts';
import { shownDifferences, type Hidden } from './shown.ts';

/** What one other article has at a sentence of the article that is followed. */
export interface LinearReading {
  /** Index of the other article. */
  readonly article: number;
  /** Links that begin at this sentence. The article that is followed stands on their left. */
  readonly links: readonly PairLink[];
  /** In the order of the marks: all of one other article, put together, are the differences of its pair. */
  readonly differences: readonly Difference[];
}

export interface LinearSentence {
  /** Index of the sentence; null before the first, where others may tell more. */
  readonly sentence: number | null;
  /** One for each other article that has something here, in their order. */
  readonly readings: readonly LinearReading[];
}

/** A block of the article that is followed. */
export interface LinearPart {
  /** Null before the first sentence. */
  readonly block: number | null;
  readonly role: BlockRole;
  /** As printed in the margin; null for headlines, captions and the like. */
  readonly paragraph: number | null;
  readonly sentences: readonly LinearSentence[];
}

/** One article from its first sentence to its last, and at each sentence what others have: to be heard, not looked at. */
export interface LinearAccount {
  readonly article: number;
  readonly others: readonly number[];
  readonly parts: readonly LinearPart[];
}

/** `others` where no other choice is made: every article that counts. */
export function othersThan({ articles }: Comparison, article: number): number[] {
  return articles.flatMap(({ setApart }, index) => (setApart || index === article ? [] : index));
}

export function linearAccount(comparison: Comparison, article: number, others: readonly number[], hidden: Hidden = new Set()): LinearAccount {
  const { sentences, blocks } = comparison.articles[article]!;
  const told = others.map((other) => readingsOf(comparison, pairOf(comparison, article, other), hidden));
  const numbers = paragraphNumbers(comparison.articles[article]!);
  const at = (sentence: number) => told.flatMap((readings) => readings.get(sentence) ?? []);
  const inBlock = blocks.map((): LinearSentence[] => []);
  sentences.forEach(({ block }, sentence) => inBlock[block]!.push({ sentence, readings: at(sentence) }));
  const parts: LinearPart[] = blocks.map(({ role }, block) => ({ block, role, paragraph: numbers[block]!, sentences: inBlock[block]! }));
  const before = at(BEFORE);
  const first: LinearPart = { block: null, role: 'paragraph', paragraph: null, sentences: [{ sentence: null, readings: before }] };
  return { article, others, parts: [...(before.length > 0 ? [first] : []), ...parts.filter((part) => part.sentences.length > 0)] };
}

/** Stands for the place before the first sentence. */
const BEFORE = -1;

/** By the sentence on the left. A difference stands at the sentence in which its mark or, told on the right only, its place is. */
function readingsOf(comparison: Comparison, pair: Pair, hidden: Hidden): ReadonlyMap<number, LinearReading> {
  const [left, right] = [comparison.articles[pair.left]!, comparison.articles[pair.right]!];
  const leftOf = leftPlaces(pair.links, left, right);
  const differences = new Map<number, Difference[]>();
  let sentence = BEFORE;
  for (const difference of shownDifferences(pair, hidden)) {
    const offset = difference.left?.start ?? leftOf(difference.right!.start);
    while (sentence + 1 < left.sentences.length && left.sentences[sentence + 1]!.start <= offset) sentence++;
    put(differences, sentence, difference);
  }
  const links = new Map<number, PairLink[]>();
  for (const link of pair.links) if (!hidden.has(link.relation)) put(links, link.left[0]!, link);
  const places = new Set([...differences.keys(), ...links.keys()]);
  return new Map(
    [...places].map((place) => [place, { article: pair.right, links: links.get(place) ?? [], differences: differences.get(place) ?? [] }]),
  );
}

function put<T>(map: Map<number, T[]>, key: number, item: T): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
