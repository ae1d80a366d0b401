import type { Anchor, Span } from '../model.ts';
import { isWord, tokensOf } from '../segment/tokens.ts';

/** Share of words in common from which on a stretch is the anchored one after small edits: of four words, three. */
const ALIKE = 0.75;

/** Words repeated more often than this stand nowhere in particular. */
const MOST_PLACES = 1000;

/**
 * Where the anchored words stand in a text that may have changed: at their old place, at the nearest of their other
 * places, or in the one of `stretches` whose words are most alike. Null where nothing comes near.
 */
export function findWords(text: string, { start, end, words }: Anchor, stretches: readonly Span[]): Span | null {
  if (text.slice(start, end) === words) return { start, end };
  return nearestPlace(text, words, start) ?? mostAlike(text, words, start, stretches);
}

function nearestPlace(text: string, words: string, from: number): Span | null {
  let best = -1;
  let seen = 0;
  for (let at = text.indexOf(words); at >= 0 && seen++ < MOST_PLACES; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - from) < Math.abs(best - from)) best = at;
  }
  return best < 0 ? null : { start: best, end: best + words.length };
}

function mostAlike(text: string, words: string, from: number, stretches: readonly Span[]): Span | null {
  const sought = wordsIn(words, { start: 0, end: words.length });
  const alike = stretches.map(({ start, end }) => ({ start, end, alike: likeness(sought, wordsIn(text, { start, end })) }));
  const [best] = alike.sort((x, y) => y.alike - x.alike || Math.abs(x.start - from) - Math.abs(y.start - from));
  return best && best.alike >= ALIKE ? { start: best.start, end: best.end } : null;
}

/** How often each word stands there. */
function wordsIn(text: string, span: Span): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { norm } of tokensOf(text, span).filter(isWord)) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  return counts;
}

/** Share of the words of both that both have. */
function likeness(x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [word, count] of x) common += Math.min(count, y.get(word) ?? 0);
  return (2 * common) / Math.max(1, sizeOf(x) + sizeOf(y));
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
