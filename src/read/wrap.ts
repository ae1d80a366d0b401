import type { Span } from '../model.ts';
import type { Line } from './lines.ts';
import { BULLET, endsSentence } from './shape.ts';

/** Columns that programs wrap plain text at. Narrower lines are lists and menus, wider ones whole paragraphs. */
const NARROWEST = 45;
/** The same for scripts written without spaces, whose signs are twice as wide. */
const NARROWEST_UNSPACED = 20;
const WIDEST = 120;
/** Share of the lines that run on which must be full: a list has short and long lines in any order. */
const MOSTLY = 0.7;

const UNSPACED_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{P}?$/u;
/** A small letter, or a letter of a script that has no capitals. */
const RUNS_ON = /^[("'“‘«„]?[\p{Ll}\p{Lo}]/u;

/**
 * Paragraphs of lines: `[first, last]` line indexes. Lines are joined only in text that was wrapped at a fixed width,
 * where a line is followed by a break because the next word would not have fitted.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Span[] {
  const width = wrapWidth(text, lines);
  const spans: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && width !== null && runsOn(text, before, line, width)) spans.at(-1)!.end = line.end;
    else spans.push({ start: line.start, end: line.end });
  });
  return spans;
}

/** The width at which the text was wrapped, or null when its lines are paragraphs of their own. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before && surelyRunsOn(text, before, line) ? [{ before, line }] : [];
  });
  if (pairs.length < 2) return null;
  const width = pairs.reduce((widest, { before }) => Math.max(widest, extent(before)), 0);
  if (width > WIDEST) return null;
  const full = pairs.filter(({ before, line }) => isFull(text, before, line, width));
  return full.length >= MOSTLY * pairs.length ? width : null;
}

function surelyRunsOn(text: string, before: Line, line: Line): boolean {
  if (line.breaks !== 1 || endsSentence(text.slice(Math.max(before.start, before.end - 12), before.end))) return false;
  return isWide(text, before) && RUNS_ON.test(text.slice(line.start, line.start + 4));
}

function runsOn(text: string, before: Line, line: Line, width: number): boolean {
  if (line.breaks !== 1 || BULLET.test(text.slice(line.start, line.start + 4))) return false;
  if (line.indent > before.indent + 1 || extent(before) > width) return false;
  return isWide(text, before) && isFull(text, before, line, width);
}

function isWide(text: string, line: Line): boolean {
  const unspaced = UNSPACED_END.test(text.slice(Math.max(line.start, line.end - 3), line.end));
  return extent(line) >= (unspaced ? NARROWEST_UNSPACED : NARROWEST);
}

/** Whether the first word of the next line would have run over the width. */
function isFull(text: string, before: Line, line: Line, width: number): boolean {
  const start = text.slice(line.start, Math.min(line.end, line.start + WIDEST));
  const space = start.search(/\s/);
  const word = UNSPACED_END.test(start.slice(0, 2)) ? 1 : space < 0 ? start.length : space;
  return extent(before) + 1 + word > width;
}

function extent(line: Line): number {
  return line.indent + line.end - line.start;
}
