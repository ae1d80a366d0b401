import type { Finding, Place, Rendering, SayingVerdict, Span, WordState } from '../../model.ts';
import type { Token } from '../../segment/tokens.ts';
import { finding } from './findings.ts';
import { courseOf, type Course, type Hole } from './holes.ts';
import { after, before, between, type Outside } from './outside.ts';
import { following, leadingUp, wordsBetween } from './surroundings.ts';
import type { Source } from '../source.ts';
import type { Unit } from './unit.ts';

const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s*\]/;
/** Unmatched words at an end of a quotation are changed words only where so few stand on both sides; else the two overlap. */
const CHANGED_AT_END = 2;

/** How some quotations of one article, in order, render a remark. */
export function rendered(fullest: Unit, parts: readonly Unit[], sources: readonly Source[]): Rendering {
  const course = courseOf(fullest, parts);
  const draft = new Draft(fullest, parts, sources, course);
  for (const hole of course.holes) draft.fill(hole);
  return draft.rendering();
}

class Draft {
  private readonly states: WordState[];
  private readonly findings: Finding[] = [];
  private readonly outside: Token[] = [];
  private readonly source: Source;
  private readonly fuller: Source;

  constructor(
    private readonly fullest: Unit,
    private readonly parts: readonly Unit[],
    sources: readonly Source[],
    private readonly course: Course,
  ) {
    this.source = sources[parts[0]!.article]!;
    this.fuller = sources[fullest.article]!;
    this.states = fullest.words.map(() => 'left-out');
    for (const { i } of course.pairs) this.states[i] = 'in';
  }

  fill(hole: Hole): void {
    const atEnd = hole.before === null || hole.after === null;
    const [missing, extra] = [hole.fuller.to - hole.fuller.from, hole.quoted.to - hole.quoted.from];
    if (atEnd && extra === 0) this.lookOutside(hole);
    else if (atEnd) this.endOf(hole, missing, extra);
    else if (hole.before !== hole.after) this.lookOutside(hole);
    else this.inside(hole, missing, extra);
  }

  rendering(): Rendering {
    this.noteOutside();
    const words = [...this.course.quoted, ...this.outside].sort((x, y) => x.start - y.start);
    return {
      article: this.parts[0]!.article,
      verdict: this.verdict(),
      quotations: this.parts.flatMap(({ quotations }) => quotations),
      at: { start: words[0]!.start, end: words.at(-1)!.end },
      words: this.states,
      findings: this.findings,
    };
  }

  private verdict(): SayingVerdict {
    const rules = new Set(this.findings.map(({ rule }) => rule));
    if (rules.has('words-changed') || rules.has('words-missing') || rules.has('words-inserted')) return 'altered';
    if (rules.has('sentence-missing')) return 'cut-unmarked';
    return this.states.every((state) => state === 'in' || state === 'out') ? 'whole' : 'cut-short';
  }

  private inside(hole: Hole, missing: number, extra: number): void {
    const marked = ELLIPSIS.test(this.quotedText(hole)) || this.isBracketed(hole);
    if (missing > 0 && extra > 0) this.changed(hole, marked);
    else if (missing > 0 && !marked) this.missing(hole);
    else if (extra > 0 && !marked && !ELLIPSIS.test(this.fullerText(hole))) this.inserted(hole);
  }

  private endOf(hole: Hole, missing: number, extra: number): void {
    if (missing > 0 && missing <= CHANGED_AT_END && extra <= CHANGED_AT_END) this.changed(hole, this.isBracketed(hole));
  }

  private changed(hole: Hole, marked: boolean): void {
    this.states.fill('other', hole.fuller.from, hole.fuller.to);
    if (marked) return;
    const [here, there] = [this.quotedPlace(hole), this.fullerPlace(hole)];
    const [quoted, fuller] = [this.shown(this.source, here, hole.quoted), this.shown(this.fuller, there, hole.fuller)];
    this.findings.push(finding('words-changed', [...quoted, ...fuller], [here, there]));
  }

  private missing(hole: Hole): void {
    const { from, to } = hole.fuller;
    const words = this.fullest.words;
    const whole = words[from - 1]!.sentence !== words[from]!.sentence && words[to - 1]!.sentence !== words[to]!.sentence;
    const there = this.fullerPlace(hole);
    const evidence = [this.quotedPlace(hole), there];
    const sentences = new Set(words.slice(from, to).map(({ sentence }) => sentence)).size;
    this.findings.push(
      whole ? finding('sentence-missing', [sentences], evidence) : finding('words-missing', this.shown(this.fuller, there, hole.fuller), evidence),
    );
  }

  private inserted(hole: Hole): void {
    const [here, there] = [this.quotedPlace(hole), this.fullerPlace(hole)];
    this.findings.push(finding('words-inserted', this.shown(this.source, here, hole.quoted), [here, there]));
  }

  private lookOutside(hole: Hole): void {
    const missing = this.fullest.words.slice(hole.fuller.from, hole.fuller.to);
    if (missing.length === 0) return;
    const { states, told } = this.outsideOf(hole, missing);
    states.forEach((state, k) => (this.states[hole.fuller.from + k] = state));
    this.outside.push(...told);
  }

  private outsideOf(hole: Hole, missing: readonly Token[]): Outside {
    if (hole.before === null) return before(missing, leadingUp(this.source, this.parts[0]!));
    if (hole.after === null) return after(missing, following(this.source, this.parts.at(-1)!));
    return between(missing, wordsBetween(this.source, this.parts[hole.before]!, this.parts[hole.after]!));
  }

  private noteOutside(): void {
    if (this.verdict() !== 'whole') return;
    const words = this.fullest.words.filter((_, index) => this.states[index] === 'out');
    if (words.length === 0) return;
    const runs = words.map(({ start, end }) => this.fuller.article.text.slice(start, end)).join(' ');
    const { article } = this.parts[0]!;
    const at = this.course.quoted[0]!.start;
    const told = this.outside.length > 0 ? this.outside : [{ start: at, end: at }];
    const evidence = [...words.map(({ start, end }) => ({ article: this.fullest.article, start, end })), ...told.map(({ start, end }) => ({ article, start, end }))];
    this.findings.push(finding('words-outside-marks', [runs, words.length], evidence));
  }

  private isBracketed(hole: Hole): boolean {
    const [mine, theirs] = [this.course.quoted.slice(hole.quoted.from, hole.quoted.to), this.fullest.words.slice(hole.fuller.from, hole.fuller.to)];
    const set = (words: readonly { bracketed: boolean }[]) => words.length > 0 && words.every(({ bracketed }) => bracketed);
    return set(mine) || set(theirs);
  }

  private quotedText(hole: Hole): string {
    return textBetween(this.source, this.course.quoted, hole.quoted);
  }

  private fullerText(hole: Hole): string {
    return textBetween(this.fuller, this.fullest.words, hole.fuller);
  }

  private quotedPlace({ quoted }: Hole): Place {
    return { article: this.parts[0]!.article, ...placeOf(this.course.quoted, quoted) };
  }

  private fullerPlace({ fuller }: Hole): Place {
    return { article: this.fullest.article, ...placeOf(this.fullest.words, fuller) };
  }

  /** The words of a hole and their number. */
  private shown({ article }: Source, { start, end }: Span, { from, to }: { from: number; to: number }): [text: string, words: number] {
    return [article.text.slice(start, end), to - from];
  }
}

function textBetween({ article }: Source, words: readonly Token[], { from, to }: { from: number; to: number }): string {
  return article.text.slice(words[from - 1]?.end ?? 0, words[to]?.start ?? 0);
}

/** The words, or the empty place behind the word before them. */
function placeOf(words: readonly Token[], { from, to }: { from: number; to: number }): Span {
  if (from < to) return { start: words[from]!.start, end: words[to - 1]!.end };
  const at = words[from - 1]?.end ?? words[from]?.start ?? 0;
  return { start: at, end: at };
}
