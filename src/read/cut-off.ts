import type { Block, Span } from '../model.ts';
import { plainLine } from './shape.ts';

const TEXT: readonly Block['role'][] = ['paragraph', 'list-item', 'standfirst'];
/** A last line shorter than this without a full stop may be a signature. */
const SHORTEST = 40;

const STOPPED = /(?:[.!?。．।۔።։！？؟:]|\.\.\.)[)\]"'”’»›」』\s]*(?:\[\d+\])?$/u;
const TRAILS_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[\+\d+ chars\])\s*$/u;
/** What pages say where the free part of an article ends. */
const PAYWALL =
  /^(?:continue reading|keep reading|to continue reading|subscribe to (?:read|continue)|sign in to (?:read|continue)|read the full (?:article|story)|this article is for subscribers|you have reached your|already a subscriber|la suite est réservée|il vous reste|article réservé aux abonnés|réservé aux abonnés|cet article est réservé|weiterlesen mit|jetzt weiterlesen|dieser artikel ist nur|para seguir leyendo|contenido exclusivo para|conteúdo exclusivo para|contenuto riservato agli abbonati|articolo riservato agli abbonati|dalszy ciąg artykułu|читать полностью|материал доступен только|この記事は有料|有料会員限定|残り)/u;

/** Where the article seems to break off: its last words, or the page's own note that the rest must be paid for. */
export function cutOff(text: string, blocks: readonly Block[]): Span | null {
  const last = blocks.findLast(({ role }) => TEXT.includes(role));
  if (!last) return null;
  const note = blocks.find((block) => block.start >= last.start && PAYWALL.test(plainLine(text.slice(block.start, block.start + 200))));
  if (note) return { start: note.start, end: note.end };
  const tail = text.slice(Math.max(last.start, last.end - 20), last.end);
  const breaksOff = TRAILS_OFF.test(tail) || (!STOPPED.test(tail) && last.end - last.start >= SHORTEST && last.role === 'paragraph');
  return breaksOff ? { start: Math.max(last.start, last.end - SHORTEST), end: last.end } : null;
}
