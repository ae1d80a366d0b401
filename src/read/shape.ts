import type { Span } from '../model.ts';
import { scriptOf, type Script } from './script.ts';

/** What can be seen of a block without knowing its neighbours. */
export interface Shape {
  /** Lower case, one form of quote glyphs, single spaces, no marks at its ends; empty for a long block. */
  readonly line: string;
  readonly words: number;
  /** It is written as one or more sentences: it closes like one, or is too long for a label or a headline. */
  readonly sentence: boolean;
  /** It ends in a full stop (or "?", "!", "…"), whatever its length. */
  readonly closed: boolean;
  /** It ends in a colon: what follows belongs to it. */
  readonly opens: boolean;
  readonly bullet: boolean;
  /** Each of its longer words starts with a capital: a label, a name or an English headline. */
  readonly title: boolean;
  readonly script: Script | null;
}

export const BULLET = /^(?:[•▪●◦‣·∙■►▶➤✓]|[-*–]\s)/u;

/** Longer blocks are never compared with known phrases. */
const LONGEST_LINE = 280;
/** More words than this without a full stop are a paragraph that was cut off, not a headline. */
const LONGEST_HEADLINE = 30;

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const CLOSERS = String.raw`[)\]"'”’»›」』\s]`;
const FULL_STOP = new RegExp(String.raw`(?:[.。．।۔։…]|\.\.\.)(?:\[\d+\]|${CLOSERS}){0,4}$`, 'u');
const ASKS_OR_SHOUTS = new RegExp(String.raw`[!?！？؟]${CLOSERS}{0,4}$`, 'u');
const INITIALS = /(?:^|[^\p{L}])(?:\p{Lu}\.){2,}$/u;
const STARTS_QUOTED = /^["“«„‘「]/u;
const SMALL_WORD = /(?<![\p{L}\p{M}'’-])[\p{Ll}\p{Lo}]{4,}/u;
const STOP_INSIDE = /[\p{Ll}\p{N}"”][.!?]["”’']? +["“‘]?\p{Lu}|[。！？]./u;

export function shapeOf(text: string, { start, end }: Span): Shape {
  const length = end - start;
  const head = text.slice(start, Math.min(end, start + LONGEST_LINE));
  const tail = text.slice(Math.max(start, end - 12), end);
  const words = wordsIn(text.slice(start, end));
  return {
    line: length > LONGEST_LINE ? '' : plainLine(head),
    words,
    sentence: isSentence(head, tail, words),
    closed: FULL_STOP.test(tail) || ASKS_OR_SHOUTS.test(tail),
    opens: /[:：]\s*$/u.test(tail),
    bullet: BULLET.test(head),
    title: !SMALL_WORD.test(head),
    script: scriptOf(head),
  };
}

/** Whether a line ends where a sentence may end. */
export function endsSentence(tail: string): boolean {
  return FULL_STOP.test(tail) || ASKS_OR_SHOUTS.test(tail) || /[:：]$/u.test(tail);
}

/** "U.S." and "?" close headlines as well as sentences: there, length and what stands before decide. */
function isSentence(head: string, tail: string, words: number): boolean {
  if (words > LONGEST_HEADLINE) return true;
  if (FULL_STOP.test(tail) && !INITIALS.test(tail)) return words >= 3;
  if (/[:：]\s*$/u.test(tail)) return words >= 8;
  if (!ASKS_OR_SHOUTS.test(tail) && !INITIALS.test(tail)) return false;
  return words > 20 || (words >= 3 && (STOP_INSIDE.test(head) || STARTS_QUOTED.test(head)));
}

/** Words, or pairs of signs where words are written without spaces. */
export function wordsIn(part: string): number {
  const unspaced = part.match(UNSPACED)?.length ?? 0;
  const spaced = (unspaced ? part.replace(UNSPACED, ' ') : part).match(WORD)?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}

export function plainLine(part: string): string {
  const plain = ASCII.test(part) ? part.toLowerCase() : plainSigns(part);
  const line = plain.replaceAll('`', "'").replace(SPACES, ' ').replace(MARKS_BEFORE, '');
  let end = line.length;
  while (end > 0 && !KEPT_LAST.test(line.slice(Math.max(0, end - 2), end))) end--;
  return line.slice(0, end);
}

const ASCII = /^[\0-\x7f]*$/;
/** Runs of white space, and invisible signs; a single space stays as it is. */
const SPACES = /[\u200B-\u200F\u2060\u00AD\s]{2,}|[\u200B-\u200F\u2060\u00AD]|[^\S ]/gu;
const MARKS_BEFORE = /^[^\p{L}\p{N}@#©]+/u;
const KEPT_LAST = /[\p{L}\p{N}©]$/u;

function plainSigns(part: string): string {
  return part
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('i\u0307', 'i') // what a Turkish capital İ becomes
    .replace(/[’‘ʼ´]/gu, "'")
    .replace(/[“”„«»]/gu, '"');
}
