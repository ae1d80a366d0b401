import type { Span } from '../../model.ts';

/** Words of an article, told apart by whether they are what the card is about. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

const CUT = '…';
/** The first half of a character that takes two code units, cut off from the other. */
const HALF = /[\uD800-\uDBFF]$/;
/** Code units on either side of the marked words that are looked at: more than any card has room for. */
const FARTHEST = 600;

/**
 * The marked words with as many words of `around` on both sides as `fits`. A sign stands where the sentence goes on. Of
 * marked words that are themselves too long, the beginning.
 */
export function excerpt(text: string, around: Span, marked: Span, fits: (stretches: readonly Stretch[]) => boolean): Stretch[] {
  const starts = wordStarts(text, Math.max(around.start, marked.start - FARTHEST), marked.start).reverse();
  const ends = wordEnds(text, marked.end, Math.min(around.end, marked.end + FARTHEST));
  for (let words = Math.max(starts.length, ends.length); words >= 0; words--) {
    const shown = { start: nth(starts, words) ?? marked.start, end: nth(ends, words) ?? marked.end };
    const stretches = cutOut(text, around, shown, marked);
    if (fits(stretches)) return stretches;
  }
  return beginning(text.slice(marked.start, marked.end), fits);
}

function cutOut(text: string, around: Span, shown: Span, marked: Span): Stretch[] {
  const before = (shown.start > around.start ? `${CUT} ` : '') + text.slice(shown.start, marked.start);
  const after = text.slice(marked.end, shown.end) + (shown.end < around.end ? ` ${CUT}` : '');
  return [
    { text: before, isMarked: false },
    { text: text.slice(marked.start, marked.end), isMarked: true },
    { text: after, isMarked: false },
  ].filter((stretch) => stretch.text !== '' || stretch.isMarked);
}

/** Halved until it fits: even a text without a space ends. */
function beginning(text: string, fits: (stretches: readonly Stretch[]) => boolean): Stretch[] {
  for (let length = Math.min(text.length, 2 * FARTHEST); length > 1; length = Math.floor(length * 0.8)) {
    const stretches = [{ text: `${text.slice(0, length).replace(HALF, '')}${CUT}`, isMarked: true }];
    if (fits(stretches)) return stretches;
  }
  return [{ text: CUT, isMarked: true }];
}

/** The nth from 1, or the last where there are fewer. */
function nth(places: readonly number[], number: number): number | undefined {
  return number === 0 ? undefined : places[Math.min(number, places.length) - 1];
}

function wordStarts(text: string, start: number, end: number): number[] {
  return [...text.slice(start, end).matchAll(/(?<!\S)\S/gu)].map(({ index }) => start + index);
}

function wordEnds(text: string, start: number, end: number): number[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map((word) => start + word.index + word[0].length);
}
