import type { Comparison, Place } from '../../src/model.ts';
import { pairOf } from '../../src/present/pair.ts';
import type { ViewState } from '../state/view-state.ts';

/** What to show so that the reader sees these places: the two articles side by side, at the first of the words. */
export function viewOf(comparison: Comparison, places: readonly Place[], state: Pick<ViewState, 'left' | 'right'>): Partial<ViewState> | null {
  const [first] = places;
  if (!first || comparison.articles.length < 2) return null;
  const other = places.find(({ article }) => article !== first.article)?.article ?? otherOf(first.article, state);
  const [left, right] = other === state.left || first.article === state.right ? [other, first.article] : [first.article, other];
  return { view: 'side-by-side', left, right, current: idOf(comparison, left, right, first) };
}

/** Where the words stand in an article that is not in view, it is put beside the one on the left. */
function otherOf(article: number, { left, right }: Pick<ViewState, 'left' | 'right'>): number {
  return article === left ? right : left;
}

/** The link, or what one alone tells, that words of a pair are in; null for what has no sentence, as set-aside lines. */
export function idOf(comparison: Comparison, left: number, right: number, { article, start }: Place): string | null {
  const side = article === left ? 'left' : 'right';
  const { sentences } = comparison.articles[article]!;
  const sentence = sentences.findIndex((one) => one.start <= start && start < one.end);
  if (sentence < 0) return null;
  const { links, differences } = pairOf(comparison, left, right);
  const link = links.find((one) => one[side].includes(sentence));
  return link?.id ?? differences.find((one) => one.link === null && one[side]?.start === sentences[sentence]!.start)?.id ?? null;
}

/** Notes, with their indexes, on words that one of the spans of the article touches. */
export function notesAt({ notes }: Pick<Comparison, 'notes'>, spans: readonly Place[]): { index: number; text: string }[] {
  return notes.flatMap(({ text, places }, index) => (places.some((place) => spans.some((span) => touches(place, span))) ? [{ index, text }] : []));
}

function touches(x: Place, y: Place): boolean {
  return x.article === y.article && x.start < y.end && y.start < x.end;
}
