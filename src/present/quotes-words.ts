import type { Article, Comparison, Finding, Place, Rendering, Span } from '../model.ts';
import { lastStarted } from './quotes-search.ts';

/** Characters shown before and after a rendering: enough to see who is speaking, little enough to keep to a line or two. */
const BEFORE = 64;
const AFTER = 44;
const MARK = /["'“”„«»‘’‹›「」『』]/u;
/** The closing mark and the punctuation around it. */
const CLOSES_WITHIN = 3;
/** Punctuation that outlets set inside or outside the closing mark, as their house style has it. */
const CLOSING = /["'“”„«»‘’‹›「」『』.,!?…]/u;
/** An opening mark, perhaps with an ellipsis between it and the words. */
const OPENING = /["'“”„«»‘’‹›「」『』](?:…|\.{3,4})?\s?$/u;
const LONGEST_OPENING = 6;

/** What is particular about words inside a rendering. */
export interface RenderedMark {
  /** `caret`: words are left out here. `words`: other words stand here. `only`: words that the fullest form has not. */
  readonly shape: 'caret' | 'words' | 'only';
  /** Words of the other article, empty for `only`. */
  readonly theirs: string;
  /** Index of the article that has those words. */
  readonly other: number;
}

export interface RenderedPiece extends Span {
  readonly quoted: boolean;
  readonly mark: RenderedMark | null;
}

/** The words of a rendering in their sentence, cut where the sentence is long. The pieces cover it in order without gaps. */
export interface RenderedWords {
  readonly pieces: readonly RenderedPiece[];
  /** True where words of the sentence, or of what stands in the same quotation marks, are not shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

type Marked = Span & { readonly mark: RenderedMark };

export function renderedWords(comparison: Comparison, rendering: Rendering, at: Span): RenderedWords {
  const article = comparison.articles[rendering.article]!;
  const quoted = rendering.quotations.flatMap((index) => comparison.quotations[index] ?? []).map((span) => withMarks(article.text, span));
  const reach = { start: Math.min(at.start, ...quoted.map(({ start }) => start)), end: Math.max(at.end, ...quoted.map(({ end }) => end)) };
  const around = contextOf(article, reach);
  const marks = rendering.findings.flatMap((finding) => marksOf(comparison, rendering, at, finding));
  return {
    pieces: piecesOf(around, quoted, apart(marks)),
    cutBefore: around.cutBefore || quoted.some(({ start }) => start === around.start && !MARK.test(article.text[start]!)),
    cutAfter: around.cutAfter || quoted.some(({ start, end }) => end === around.end && !MARK.test(article.text.slice(start, end).slice(-CLOSES_WITHIN))),
  };
}

/** The quotation with its marks and the punctuation at its end. */
function withMarks(text: string, { start, end }: Span): Span {
  start -= OPENING.exec(text.slice(Math.max(0, start - LONGEST_OPENING), start))?.[0].length ?? 0;
  while (end < text.length && CLOSING.test(text[end]!)) end++;
  return { start, end };
}

function contextOf({ text, sentences }: Article, reach: Span): Span & Pick<RenderedWords, 'cutBefore' | 'cutAfter'> {
  const first = sentences[lastStarted(sentences, reach.start)]?.start ?? reach.start;
  const last = Math.max(sentences[lastStarted(sentences, reach.end - 1)]?.end ?? 0, reach.end);
  const start = reach.start - first > BEFORE ? wordStart(text, reach.start - BEFORE, reach.start) : first;
  const end = last - reach.end > AFTER ? wordEnd(text, reach.end + AFTER, reach.end) : last;
  return { start, end, cutBefore: start > first, cutAfter: end < last };
}

/** The first start of a word from `from` on, or `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/u);
  return space < 0 ? limit : from + space + 1;
}

/** The last end of a word up to `to`, or `limit`. */
function wordEnd(text: string, to: number, limit: number): number {
  const tail = /\s\S*$/u.exec(text.slice(limit, to));
  return tail ? limit + tail.index : limit;
}

/** A finding rests on words of this rendering and on those that stand elsewhere in their place. */
function marksOf({ articles }: Comparison, rendering: Rendering, at: Span, { rule, evidence }: Finding): Marked[] {
  if (rule === 'words-outside-marks' || rule === 'speakers-differ') return [];
  const isHere = ({ article, start, end }: Place) => article === rendering.article && start >= at.start && end <= at.end;
  const there = evidence.filter((place) => !isHere(place));
  const theirs = there.map(({ article, start, end }) => articles[article]!.text.slice(start, end)).filter(Boolean).join(' … ');
  const other = there[0]?.article ?? rendering.article;
  const { text } = articles[rendering.article]!;
  return evidence.filter(isHere).flatMap(({ start, end }): Marked[] => {
    if (start < end) return [{ start, end, mark: { shape: theirs ? 'words' : 'only', theirs, other } }];
    const at = rule === 'sentence-missing' ? afterFullStop(text, start) : start;
    return theirs ? [{ start: at, end: at, mark: { shape: 'caret', theirs, other } }] : [];
  });
}

/** A whole sentence is left out behind the stop of the one before it. */
function afterFullStop(text: string, at: number): number {
  return /[.!?…。]/u.test(text[at] ?? '') ? at + 1 : at;
}

/** In order, and none inside another. */
function apart(marks: readonly Marked[]): Marked[] {
  const kept: Marked[] = [];
  for (const mark of [...marks].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = kept.at(-1);
    if (!last || mark.start > last.end || (mark.start === last.end && mark.start < mark.end)) kept.push(mark);
  }
  return kept;
}

function piecesOf(around: Span, quoted: readonly Span[], marks: readonly Marked[]): RenderedPiece[] {
  const cuts = [around, ...quoted, ...marks].flatMap(({ start, end }) => [start, end]);
  const edges = [...new Set(cuts.filter((cut) => cut >= around.start && cut <= around.end))].sort((x, y) => x - y);
  const carets = new Map(marks.filter(({ start, end }) => start === end).map((mark) => [mark.start, mark.mark]));
  const holds = (start: number, end: number) => (span: Span) => span.start <= start && end <= span.end;
  return edges.flatMap((start, index): RenderedPiece[] => {
    const end = edges[index + 1] ?? start;
    const isQuoted = quoted.some(holds(start, end));
    const caret = carets.get(start);
    const before = caret ? [{ start, end: start, quoted: quoted.some(holds(start, start)), mark: caret }] : [];
    const mark = marks.find((one) => one.start < one.end && holds(start, end)(one))?.mark ?? null;
    return start === end ? before : [...before, { start, end, quoted: isQuoted, mark }];
  });
}
