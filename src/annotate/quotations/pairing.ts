import type { Block, Span } from '../../model.ts';
import { isElision, isPossessive, withinReach } from './apostrophes.ts';
import { closes, isSingle, looksClosing, looksOpening, MARK, opensOnly } from './glyphs.ts';

/** Words between quotation marks. A span may run over several blocks; nested ones lie inside another. */
export interface Quoted extends Span {
  /** Index of the block in which it opens. */
  readonly block: number;
  /** Offsets around the marks themselves; the same as the span's where a mark was lost. */
  readonly outer: Span;
  readonly nested: boolean;
  readonly glyph: string;
}

interface Mark {
  readonly at: number;
  readonly glyph: string;
}

interface Open extends Mark {
  readonly block: number;
  readonly nested: boolean;
}

/** A quotation left open is followed over this many blocks at most before its mark is held to be a slip. */
const CARRIED_BLOCKS = 12;

/** Nobody quotes deeper; marks that open again and again were never closed. */
const DEEPEST = 4;

/** Every span in quotation marks, in order of its start. */
export function pairMarks(text: string, blocks: readonly Block[]): Quoted[] {
  const found: Quoted[] = [];
  const reversed = usesReversedGuillemets(text);
  let carried: Open | null = null;
  blocks.forEach((block, index) => {
    if (block.role === 'furniture') return;
    const marks = marksIn(text, block);
    if (carried && index - carried.block > CARRIED_BLOCKS) carried = endEarly(text, blocks, carried, found);
    if (carried && marks.length > 0) {
      const first = marks.find(({ glyph }) => !isSingle(glyph))!;
      if (first && closes(first.glyph, carried.glyph) && !looksOpening(text, first.at)) {
        found.push(quoted(text, carried, first.at));
        marks.splice(0, marks.indexOf(first) + 1);
        carried = null;
      } else if (first) carried = endEarly(text, blocks, carried, found);
    }
    const left = new BlockPairing(text, block, index, marks, reversed).run(found);
    if (!left) return;
    if (opensOnly(left.glyph)) carried = left;
    else endEarly(text, blocks, left, found);
  });
  if (carried) endEarly(text, blocks, carried, found);
  return found.filter(({ start, end }) => start < end).sort((x, y) => x.start - y.start || y.end - x.end);
}

/** The marks of one block, paired with a stack; quotations closed on the way are pushed to `found`. */
class BlockPairing {
  private readonly stack: Open[] = [];
  private readonly closersOfSingles = new Set<number>();

  constructor(
    private readonly text: string,
    private readonly block: Block,
    private readonly index: number,
    private readonly marks: readonly Mark[],
    private readonly reversed: boolean,
  ) {}

  /** The outermost quotation still open at the end, or null. */
  run(found: Quoted[]): Open | null {
    let straightLeft = this.marks.filter(({ glyph }) => glyph === '"').length;
    this.marks.forEach((mark, position) => {
      if (isSingle(mark.glyph)) this.single(mark, position, found);
      else this.double(mark, straightLeft % 2 === 1, position, found);
      if (mark.glyph === '"') straightLeft--;
    });
    const [outermost, ...inner] = this.stack;
    for (const open of inner) found.push(quoted(this.text, open, this.block.end, true));
    return outermost ?? null;
  }

  private double(mark: Mark, oddLeft: boolean, position: number, found: Quoted[]): void {
    const { text } = this;
    const open = this.stack.findLast(({ glyph }) => !isSingle(glyph));
    const opening = looksOpening(text, mark.at);
    if (open && closes(mark.glyph, open.glyph) && !this.opensAgain(mark, open, oddLeft))
      return this.close(open, mark, found);
    if (this.mayOpen(mark) && (opening || opensOnly(mark.glyph) || this.reversed)) {
      const lost = open?.glyph === mark.glyph && (mark.glyph === '"' || afterSentence(text, mark.at));
      if (open && lost) this.giveUp(open, mark, found);
      return this.open(mark, found);
    }
    if (!open && position === 0 && looksClosing(text, mark.at)) this.lostOpening(mark, found);
  }

  private single(mark: Mark, position: number, found: Quoted[]): void {
    const open = this.stack.at(-1);
    if (open && isSingle(open.glyph) && this.closersOfSingles.has(mark.at)) return this.close(open, mark, found);
    if (mark.glyph === '’' || isElision(this.text, mark.at) || !looksOpening(this.text, mark.at)) return;
    const closer = this.partner(mark, position);
    if (closer === null) return;
    this.closersOfSingles.add(closer);
    this.open(mark, found);
  }

  /** The mark that closes a single one. A plural possessive is passed over where a better one follows. */
  private partner(mark: Mark, position: number): number | null {
    const inDouble = this.stack.some(({ glyph }) => !isSingle(glyph));
    let possessive: number | null = null;
    for (const other of this.marks.slice(position + 1, position + 60)) {
      if (!withinReach(mark.at, other.at)) break;
      if (!isSingle(other.glyph)) {
        if (inDouble) break;
        continue;
      }
      if (!closes(other.glyph, mark.glyph)) {
        if (looksOpening(this.text, other.at) && possessive !== null) break;
        continue;
      }
      if (looksOpening(this.text, other.at) && !looksClosing(this.text, other.at)) break;
      if (!looksClosing(this.text, other.at)) continue;
      if (!isPossessive(this.text, other.at)) return other.at;
      possessive ??= other.at;
    }
    return possessive;
  }

  /**
   * Whether a mark that could close the open quotation begins another instead. A straight mark after a space still
   * closes when that leaves the block with an even number of them.
   */
  private opensAgain(mark: Mark, open: Open, oddLeft: boolean): boolean {
    if (!looksOpening(this.text, mark.at) || looksClosing(this.text, mark.at) || !this.mayOpen(mark)) return false;
    return !(mark.glyph === '"' && open.glyph === '"' && oddLeft);
  }

  private mayOpen({ at, glyph }: Mark): boolean {
    if (glyph === '"') return !/\d/.test(this.text[at - 1] ?? '');
    if (glyph === '»' || glyph === '›') return this.reversed;
    if (glyph === '«' || glyph === '‹') return !this.reversed;
    return glyph !== '」' && glyph !== '』';
  }

  private open(mark: Mark, found: Quoted[]): void {
    const innermost = this.stack.at(-1);
    if (innermost && this.stack.length >= DEEPEST) this.giveUp(innermost, mark, found);
    this.stack.push({ ...mark, block: this.index, nested: this.stack.length > 0 });
  }

  private close(open: Open, mark: Mark, found: Quoted[]): void {
    const depth = this.stack.indexOf(open);
    found.push(quoted(this.text, open, mark.at));
    this.stack.length = depth;
  }

  /** A mark that opens again where its like is still open: the first was never closed. */
  private giveUp(open: Open, mark: Mark, found: Quoted[]): void {
    found.push(quoted(this.text, open, mark.at, true));
    this.stack.length = this.stack.indexOf(open);
  }

  /** A block that begins inside a quotation whose opening mark was lost: …," he said. */
  private lostOpening(mark: Mark, found: Quoted[]): void {
    if (!/[,.!?…]/.test(this.text[mark.at - 1] ?? '')) return;
    const span = trim(this.text, this.block.start, mark.at);
    found.push({
      ...span,
      block: this.index,
      outer: { start: span.start, end: mark.at + 1 },
      nested: false,
      glyph: mark.glyph,
    });
  }
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  return [...text.slice(start, end).matchAll(MARK)]
    .map((match) => ({ at: start + match.index, glyph: match[0] }))
    .filter(({ at, glyph }) => !(isSingle(glyph) && isInsideWord(text, at)));
}

function isInsideWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

/** »so« as printed in German and Danish, told by which mark comes first. */
function usesReversedGuillemets(text: string): boolean {
  const first = /[«»‹›]/.exec(text);
  return first !== null && /[»›]/.test(first[0]) && /\S/.test(text[first.index + 1] ?? ' ');
}

function afterSentence(text: string, at: number): boolean {
  return /[.!?…]["”’')\]]?\s+$/u.test(text.slice(Math.max(0, at - 6), at));
}

/** What is left open ends with its block if it began a sentence, else with its sentence. */
function endEarly(text: string, blocks: readonly Block[], open: Open, found: Quoted[]): null {
  const block = blocks[open.block]!;
  const begins =
    open.at === block.start || /[.!?:,…]["”’')\]]?\s+$/u.test(text.slice(Math.max(block.start, open.at - 6), open.at));
  const sentenceEnd = text.slice(open.at, block.end).search(/[.!?…](?=\s)/u);
  const end = begins || sentenceEnd < 0 ? block.end : open.at + sentenceEnd + 1;
  found.push(quoted(text, open, end, true));
  return null;
}

function quoted(text: string, open: Open, end: number, lost = false): Quoted {
  const span = trim(text, open.at + 1, end);
  return {
    ...span,
    block: open.block,
    outer: { start: open.at, end: lost ? span.end : end + 1 },
    nested: open.nested,
    glyph: open.glyph,
  };
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
