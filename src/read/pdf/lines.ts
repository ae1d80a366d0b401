import type { Word } from './words.ts';

/** Words of one line that no wide gap parts: a line of one column. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isRightToLeft: boolean;
}

/** Shares of the letters' size. Baselines of raised letters differ by less than a third of it. */
const SAME_BASELINE = 0.35;
/** Between words of one column there is less, even where lines are filled out. */
const GUTTER = 1.4;
/** Between letters of one word there is less. */
const SPACE = 0.15;

/** The lines of a page from top to bottom; those of columns side by side are lines of their own. */
export function linesOf(words: readonly Word[]): Line[] {
  return rowsOf(words).flatMap(segmentsOf);
}

function rowsOf(words: readonly Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const word of words.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - word.y) <= SAME_BASELINE * Math.min(row[0]!.size, word.size)) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

function segmentsOf(row: readonly Word[]): Line[] {
  const segments: Word[][] = [];
  for (const word of row.toSorted((one, other) => one.x - other.x)) {
    const last = segments.at(-1)?.at(-1);
    if (last && word.x - (last.x + last.width) <= GUTTER * Math.max(last.size, word.size)) segments.at(-1)!.push(word);
    else segments.push([word]);
  }
  return segments.map(lineOf);
}

function lineOf(words: readonly Word[]): Line {
  const isRightToLeft = words.filter((word) => word.isRightToLeft).length * 2 > words.length;
  return {
    text: textOf(isRightToLeft ? words.toReversed() : words),
    left: words[0]!.x,
    right: Math.max(...words.map(({ x, width }) => x + width)),
    y: words[0]!.y,
    size: largest(words),
    isRightToLeft,
  };
}

function textOf(words: readonly Word[]): string {
  let text = '';
  words.forEach((word, i) => {
    const before = words[i - 1];
    const gap = before ? Math.max(word.x - (before.x + before.width), before.x - (word.x + word.width)) : 0;
    text += before && gap > SPACE * word.size ? ` ${word.text}` : word.text;
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** The size that most letters have. */
function largest(words: readonly Word[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
