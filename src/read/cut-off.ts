import type { Block, Span } from '../model.ts';
import { isPaywall } from './paywall.ts';

const TEXT: readonly Block['role'][] = ['paragraph', 'list-item', 'standfirst'];
/** A last line shorter than this without a full stop may be a signature. */
const SHORTEST = 40;

const STOPPED = /(?:[.!?。．।۔።։！？؟:]|\.\.\.)[)\]"'”’»›」』\s]*(?:\[\d+\])?$/u;
const TRAILS_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[\+\d+ chars\])\s*$/u;
/** Lines below the last paragraph among which such a note stands; further down a page speaks of itself. */
const NEAR = 6;

/**
 * Where the article seems to break off: its last words, or the page's own note that the rest must be paid for. `partial`: the page
 * says by its data that it does.
 */
export function cutOff(text: string, blocks: readonly Block[], partial = false): Span | null {
  const last = blocks.findLast(({ role }) => TEXT.includes(role));
  if (!last) return null;
  const at = blocks.indexOf(last);
  const note = blocks.slice(at, at + 1 + NEAR).find(({ start, end }) => isPaywall(text.slice(start, end)));
  if (note) return { start: note.start, end: note.end };
  const tail = text.slice(Math.max(last.start, last.end - 20), last.end);
  const breaksOff = partial || TRAILS_OFF.test(tail) || (!STOPPED.test(tail) && last.end - last.start >= SHORTEST && last.role === 'paragraph');
  return breaksOff ? { start: Math.max(last.start, last.end - SHORTEST), end: last.end } : null;
}
