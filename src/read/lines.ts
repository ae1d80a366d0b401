import type { Span } from '../model.ts';

/** One line of the text that has something on it, without the white space at its ends. */
export interface Line extends Span {
  /** Line breaks between it and the line before it; 2 or more means a blank line. */
  readonly breaks: number;
  /** White space before its first character, in UTF-16 units. */
  readonly indent: number;
}

const RAW_LINE = /[^\r\n\v\f\u2028\u2029]+/g;
const BREAK = /\r\n|[\r\n\v\f\u2028\u2029]/g;

/** The lines of `text` that are not blank, in order. Every non-space character is in exactly one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let since = 0;
  for (const { 0: raw, index } of text.matchAll(RAW_LINE)) {
    const trimmed = raw.trim();
    if (!trimmed) continue;
    const indent = raw.length - raw.trimStart().length;
    const start = index + indent;
    lines.push({ start, end: start + trimmed.length, breaks: breaksIn(text.slice(since, index)), indent });
    since = start + trimmed.length;
  }
  return lines;
}

function breaksIn(gap: string): number {
  return gap.match(BREAK)?.length ?? 0;
}
