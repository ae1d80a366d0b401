import { changesOf, type DiffSide } from '../../src/diff/changes.ts';
import type { Change, ChangeKind, Relation, Span } from '../../src/model.ts';
import { tokensOf } from '../../src/segment/tokens.ts';

/** Letters for kinds in the notation. Without a letter: other words, or words on one side only. */
const KINDS: Readonly<Record<string, ChangeKind>> = { F: 'figure', A: 'attribution', Q: 'quotation', W: 'words' };

const CHANGE = /\[(?:([FAQW]):)?([^/\]]*)\/([^\]]*)\]/g;

export interface Case {
  readonly a: string;
  readonly b: string;
  /** Both texts with every change in brackets, and the kinds in order. */
  readonly marked: Marked;
}

export interface Marked {
  readonly a: string;
  readonly b: string;
  readonly kinds: readonly ChangeKind[];
}

/**
 * Reads "one [two/twi] three": `a` is "one two three", `b` "one twi three". "[/new]" is only in `b`, "[old/]" only in
 * `a`; a letter gives another kind: "[F:10/12] days".
 */
export function read(notation: string): Case {
  const kinds = [...notation.matchAll(CHANGE)].map(([, letter, a, b]) => KINDS[letter ?? ''] ?? (a === '' ? 'added' : b === '' ? 'left-out' : 'words'));
  const side = (text: string) => text.replaceAll('[]', '').replace(/ {2,}/g, ' ').trim();
  const marked = { a: side(notation.replace(CHANGE, '[$2]')), b: side(notation.replace(CHANGE, '[$3]')), kinds };
  return { a: marked.a.replace(/[[\]]/g, ''), b: marked.b.replace(/[[\]]/g, ''), marked };
}

/** The whole of a text as one side of a link; what stands between “ and ” or " and " is quoted. */
export function sideOf(text: string, language = 'en'): DiffSide {
  const quoted = [...text.matchAll(/“[^”]*”|"[^"]*"|«[^»]*»|„[^“]*“/g)];
  const quotations = quoted.map(({ index, 0: whole }): Span => ({ start: index + 1, end: index + whole.length - 1 }));
  return { text, tokens: tokensOf(text, { start: 0, end: text.length }, language), quotations, figures: [], language };
}

/** The changes between two texts in the form of a case. */
export function mark(a: string, b: string, relation: Relation = 'edited', language = 'en'): Marked {
  const changes = changesOf(sideOf(a, language), sideOf(b, language), relation) ?? [];
  return { a: bracketed(a, changes.map((c) => c.a)), b: bracketed(b, changes.map((c) => c.b)), kinds: changes.map((c: Change) => c.kind) };
}

function bracketed(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((result, { start, end }) => {
    const inside = result.slice(start, end);
    return inside === '' ? result : `${result.slice(0, start)}[${inside}]${result.slice(end)}`;
  }, text);
}
