import type { Change, ChangeKind, Span } from '../model.ts';
import type { DiffSide } from './side.ts';
import { sizeOf, type Range, type Stretch } from './stretch.ts';
import type { Word } from './words/word.ts';

/** One side with its words. */
export interface Worded {
  readonly side: DiffSide;
  readonly words: readonly Word[];
}

/**
 * A change of words as spans of both texts. Words that other sentences part, or that stand in different paragraphs, are
 * spans of their own, so that a span never reaches over text outside the link.
 */
export function changesAt(a: Worded, b: Worded, { a: inA, b: inB }: Stretch, kind: ChangeKind): Change[] {
  const [partsA, partsB] = [unbroken(a, inA), unbroken(b, inB)];
  const changes: Change[] = [];
  for (let i = 0; i < Math.max(partsA.length, partsB.length); i++) {
    const [partA, partB] = [partsA[i] ?? { from: inA.to, to: inA.to }, partsB[i] ?? { from: inB.to, to: inB.to }];
    changes.push({
      a: spanOf(a, partA, b, partB),
      b: spanOf(b, partB, a, partA),
      kind: kind === 'words' ? kindOfPart(partA, partB) : kind,
    });
  }
  return changes;
}

/** A part of other words may have nothing to stand against. */
const kindOfPart = (a: Range, b: Range): ChangeKind => (sizeOf(a) === 0 ? 'added' : sizeOf(b) === 0 ? 'left-out' : 'words');

/** Empty spans that would stand before the change before them, because of other punctuation there, move up to it. */
export function inOrderOfText(changes: readonly Change[]): Change[] {
  const end = { a: 0, b: 0 };
  return changes.map((change) => {
    const inPlace = change.a.start >= end.a && change.b.start >= end.b;
    const moved = inPlace ? change : { ...change, a: notBefore(change.a, end.a), b: notBefore(change.b, end.b) };
    [end.a, end.b] = [moved.a.end, moved.b.end];
    return moved;
  });
}

const notBefore = (span: Span, at: number): Span => (span.start < at ? { start: at, end: Math.max(at, span.end) } : span);

function unbroken({ side, words }: Worded, range: Range): readonly Range[] {
  if (sizeOf(range) < 2) return sizeOf(range) === 0 ? [] : [range];
  const parts: Range[] = [];
  let from = range.from;
  for (let i = range.from + 1; i <= range.to; i++) {
    if (i < range.to && !breaks(side, words[i - 1]!, words[i]!)) continue;
    parts.push({ from, to: i });
    from = i;
  }
  return parts.filter((part) => sizeOf(part) > 0);
}

/** Whether text outside the link, or the end of a paragraph, lies between two words. */
function breaks({ text, tokens }: DiffSide, before: Word, after: Word): boolean {
  for (let k = before.lastToken; k < after.firstToken; k++) {
    const gap = text.slice(tokens[k]!.end, tokens[k + 1]!.start);
    if (/\S|\n\s*\n/.test(gap)) return true;
  }
  return false;
}

/**
 * Where a change stands in one side: from its first word to its last, with the punctuation between them. For no words
 * it is an empty span where the other side's would stand: after the word before and as many signs as are there.
 */
function spanOf({ side, words }: Worded, range: Range, other: Worded, there: Range): Span {
  if (sizeOf(range) > 0) return { start: words[range.from]!.start, end: words[range.to - 1]!.end };
  const at = placeAt(side, words, range.from, signsBefore(other, there));
  return { start: at, end: at };
}

const SENTENCE_END = /^[.!?…]$/;
const QUOTE = /^["']$/;

/** A sentence that ends here goes on behind its full stop only where the other side ends one too, or leaves a quotation. */
function placeAt({ tokens }: DiffSide, words: readonly Word[], index: number, signs: readonly string[]): number {
  const next = words[index]?.firstToken ?? tokens.length;
  const mayEnd = signs.some((sign) => SENTENCE_END.test(sign) || QUOTE.test(sign));
  let last = words[index - 1]?.lastToken ?? -1;
  for (let passed = 0; passed < signs.length && last + 1 < next; passed++) {
    if (!mayEnd && SENTENCE_END.test(tokens[last + 1]!.norm)) break;
    last++;
  }
  return last < 0 ? (tokens[0]?.start ?? 0) : tokens[last]!.end;
}

/** Punctuation marks between a range of words and the word before it. */
function signsBefore({ side, words }: Worded, { from, to }: Range): string[] {
  if (from === to) return [];
  return side.tokens.slice((words[from - 1]?.lastToken ?? -1) + 1, words[from]!.firstToken).map(({ norm }) => norm);
}
