import type { Block, Span } from '../../model.ts';
import { plainLine } from '../shape.ts';
import { CALLED, OUTLETS } from './outlets.ts';

/** Words and letters of the longest names; longer lines tell something. */
const MOST_WORDS = 5;
const LONGEST = 40;
/** Lines above the headline, and blocks below it, among which the outlet's name may stand. */
const ABOVE = 3;
const BELOW = 5;
/** Shorter names are found in addresses by chance. */
const SHORTEST_IN_ADDRESS = 5;

const NAME = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
/** Small words inside a name: "The Post of Northshore", "Corriere della Sera". */
const SMALL = /^(?:of|the|and|on|&|de|del|della|di|du|des|la|le|les|el|los|der|die|das|und|y|e|et|i|и|та|online)$/u;

/**
 * The outlet's name on a line of its own beside the headline. As a section ("Middle East") and an author look just so, it must be a
 * known name, be called as newspapers are, or be confirmed by an address on the page or by a byline.
 */
export function outletLine(text: string, blocks: readonly Block[], address: string): (Span & { readonly role: Block['role'] }) | null {
  const lines = besideHeadline(blocks).flatMap((block) => candidatesIn(text, block));
  const known = lines.find(({ name }) => OUTLETS.has(name) || CALLED.test(name));
  return known ?? lines.find(({ name, start, end }) => isInAddress(name, address, text, blocks) || isInByline(text.slice(start, end), text, blocks)) ?? null;
}

/** The headline's neighbours up to the first paragraph. */
function besideHeadline(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ role }) => role === 'headline');
  const text = blocks.findIndex(({ role }, i) => i > first && (role === 'paragraph' || role === 'list-item'));
  if (first < 0 || text < 0) return [];
  return [...blocks.slice(first + 1, Math.min(text, first + 1 + BELOW)), ...blocks.slice(Math.max(0, first - ABOVE), first).reverse()];
}

interface Candidate extends Span {
  readonly role: Block['role'];
  /** As lines are compared. */
  readonly name: string;
}

const LINES: readonly Block['role'][] = ['furniture', 'byline', 'dateline', 'headline', 'standfirst'];

/** The line, or what stands beside the date on it: "Reuters | 12 March 2020". */
function candidatesIn(text: string, { start, end, role }: Block): Candidate[] {
  if (!LINES.includes(role) || end - start > 2 * LONGEST) return [];
  const line = text.slice(start, end);
  const pieces = role === 'dateline' ? [...line.matchAll(/[^|•·–—]+/gu)].map(({ 0: piece, index }) => ({ piece, index })) : [{ piece: line, index: 0 }];
  return pieces.flatMap(({ piece, index }) => {
    const from = start + index + piece.length - piece.trimStart().length;
    const form = piece.trim();
    return isName(form) ? [{ start: from, end: from + form.length, role, name: plainLine(form) }] : [];
  });
}

function isName(form: string): boolean {
  const words = form.split(/\s+/u);
  if (form.length > LONGEST || words.length > MOST_WORDS || !NAME.test(form) || /[\d:;,!?。]|\.$/u.test(form)) return false;
  return words.every((word) => NAME.test(word) || SMALL.test(word));
}

/** "The Daily Example" in "www.dailyexample.com", in the article's address or in one that the page gives. */
function isInAddress(name: string, address: string, text: string, blocks: readonly Block[]): boolean {
  const letters = name.replace(/^the /u, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < SHORTEST_IN_ADDRESS) return false;
  const isHost = (host: string) => host.toLowerCase().split('.').some((label) => label.replaceAll('-', '').replace(/^the/u, '') === letters);
  return [address, ...addressesIn(text, blocks)].some(isHost);
}

const ADDRESS = /(?:https?:\/\/|www\.|@)([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,10})/giu;

function addressesIn(text: string, blocks: readonly Block[]): string[] {
  return blocks.filter(({ role }) => role === 'furniture').flatMap(({ start, end }) => [...text.slice(start, Math.min(end, start + 500)).matchAll(ADDRESS)].map(([, host]) => host!));
}

/** "By Jane Doe | Harbour Weekly", "Jane Doe for Harbour Weekly". */
function isInByline(form: string, text: string, blocks: readonly Block[]): boolean {
  return blocks.some(({ role, start, end }) => role === 'byline' && [' | ', ' for ', ' – ', ' — ', ' • ', ' · '].some((before) => text.slice(start, end).endsWith(`${before}${form}`)));
}
