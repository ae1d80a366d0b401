import type { Article, Comparison, Place, Span } from '../model.ts';
import { isWord, tokensOf } from '../segment/tokens.ts';
import { lastStarted } from './quotes-search.ts';
import { pairOf, type Difference } from './pair.ts';
import { paragraphOf } from './paragraphs.ts';
import { shownDifferences, type Hidden } from './shown.ts';

/** Words that readers marked themselves, set against the tool's marks of one pair. */
export interface OwnAgainstTool {
  /** Own marks on words that the tool marks too, and the others; in order of article and place. */
  readonly agreed: readonly Place[];
  readonly onlyOwn: readonly Place[];
  /** Differences of which no word is marked. */
  readonly onlyTool: readonly Difference[];
}

/** With `added` marked too, joined to marks that it touches. Where it lies inside one mark, that one goes. */
export function withMark(marks: readonly Place[], added: Place): Place[] {
  const met = marks.filter((mark) => mark.article === added.article && mark.start < added.end && mark.end > added.start);
  const rest = marks.filter((mark) => !met.includes(mark));
  const isInside = met.some(({ start, end }) => start <= added.start && added.end <= end);
  if (isInside) return rest;
  const start = Math.min(added.start, ...met.map((mark) => mark.start));
  const end = Math.max(added.end, ...met.map((mark) => mark.end));
  return inOrder([...rest, { article: added.article, start, end }]);
}

export function againstTool(comparison: Comparison, left: number, right: number, own: readonly Place[], hidden: Hidden = new Set()): OwnAgainstTool {
  const differences = shownDifferences(pairOf(comparison, left, right), hidden);
  const inPair = own.filter(({ article }) => article === left || article === right);
  const meets = (difference: Difference, mark: Place) => touches(mark.article === left ? difference.left : difference.right, mark);
  const agreed = inPair.filter((mark) => differences.some((difference) => meets(difference, mark)));
  return {
    agreed,
    onlyOwn: inPair.filter((mark) => !agreed.includes(mark)),
    onlyTool: differences.filter((difference) => !inPair.some((mark) => meets(difference, mark))),
  };
}

/** The words inside a span, each as it stands in the text: what the arrow keys go through. */
export function wordsIn({ text, language }: Article, span: Span): Span[] {
  return tokensOf(text, span, language).filter(isWord).map(({ start, end }) => ({ start, end }));
}

/** From the first word of the span to the last, words that are cut made whole; null where there is none. */
export function wholeWords(article: Article, span: Span): Span | null {
  const near = wordsIn(article, { start: Math.max(0, span.start - LONGEST_WORD), end: Math.min(article.text.length, span.end + LONGEST_WORD) });
  const met = near.filter(({ start, end }) => start < span.end && end > span.start);
  return met.length > 0 ? { start: met[0]!.start, end: met.at(-1)!.end } : null;
}

/** Letters looked at around a selection: a longer word is cut where the selection cuts it. */
const LONGEST_WORD = 80;

/** The number of the paragraph in which a mark begins, or null. */
export function paragraphAt(article: Article, { start }: Span): number | null {
  const sentence = lastStarted(article.sentences, start);
  return sentence < 0 ? null : paragraphOf(article, sentence);
}

/** An empty span is a place where words are left out: nothing that could be marked. */
function touches(span: Span | null, { start, end }: Span): boolean {
  return span !== null && span.start < end && span.end > start;
}

function inOrder(marks: readonly Place[]): Place[] {
  return marks.toSorted((x, y) => x.article - y.article || x.start - y.start);
}
