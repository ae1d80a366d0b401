import type { Article, Comparison, Passage } from '../../src/model.ts';
import { pairOf } from '../../src/present/pair.ts';
import type { ViewState } from '../state/view-state.ts';
import { isPairView } from './places.ts';

/**
 * The view state in a newer comparison of the same articles: where a link or a passage has gone, the reader stays at its words,
 * whatever they are linked to now.
 */
export function keptPlace(earlier: ViewState, before: Comparison | null, after: Comparison): ViewState {
  const state = { ...earlier, rests: {} };
  const { current } = state;
  if (current === null || before === null || !areSameTexts(before, after)) return state;
  if (state.view === 'all-sources') return { ...state, current: samePassage(before, after, current) };
  return isPairView(state) ? { ...state, current: newMatch(state, before, after) ?? samePair(state, after, current) } : state;
}

/** The link that the reader has just made. */
function newMatch({ left, right }: ViewState, before: Comparison, after: Comparison): string | null {
  const made = after.corrections.at(-1);
  if (made?.kind !== 'match' || after.corrections.length <= before.corrections.length) return null;
  const [a, b] = [Math.min(left, right), Math.max(left, right)];
  const startIn = (article: number) => made.places.find((place) => place.article === article)?.start;
  const id = `l${startIn(a) ?? ''}.${startIn(b) ?? ''}`;
  return pairOf(after, left, right).links.some((link) => link.id === id) ? id : null;
}

function areSameTexts({ articles: x }: Comparison, { articles: y }: Comparison): boolean {
  return x.length === y.length && x.every(({ text }, index) => text === y[index]!.text);
}

/** Passages are numbered in their order, which changes when one comes or goes. */
function samePassage(before: Comparison, after: Comparison, current: string): string | null {
  const places = placesOf(before.passages[Number(current.slice(1))], before);
  const shared = after.passages.map((passage) => placesOf(passage, after).filter((place) => places.includes(place)).length);
  const most = Math.max(0, ...shared);
  return most === 0 ? null : `p${shared.indexOf(most)}`;
}

function placesOf(passage: Passage | undefined, { articles }: Comparison): string[] {
  const { readings = [] } = passage ?? {};
  return readings.flatMap(({ article, sentences }) => sentences.map((sentence) => `${article}:${articles[article]!.sentences[sentence]!.start}`));
}

/** Ids in a pair are made of offsets: of both articles for links and what differs in them, of one for what it alone tells. */
function samePair(state: ViewState, after: Comparison, current: string): string | null {
  const [, kind, first, second] = /^([a-z])(\d+)(?:\.(\d+))?$/.exec(current) ?? [];
  if (kind === undefined) return current;
  const { links, differences, left, right } = pairOf(after, state.left, state.right);
  if (links.some(({ id }) => id === current) || differences.some(({ id }) => id === current)) return current;
  const isTurned = left > right;
  const at = (offset: string | undefined, letter: 'a' | 'b'): string | null => {
    const side = (letter === 'a') === isTurned ? 'right' : 'left';
    const sentence = sentenceAt(after.articles[side === 'left' ? left : right]!, Number(offset));
    const link = links.find((one) => one[side].includes(sentence.index));
    return link?.id ?? differences.find(({ id }) => id === `${letter}${sentence.start}`)?.id ?? null;
  };
  return kind === 'b' ? at(first, 'b') : at(first, 'a') ?? (second === undefined ? null : at(second, 'b'));
}

function sentenceAt({ sentences }: Article, offset: number): { index: number; start: number } {
  const index = Math.max(0, sentences.findLastIndex(({ start }) => start <= offset));
  return { index, start: sentences[index]?.start ?? 0 };
}
