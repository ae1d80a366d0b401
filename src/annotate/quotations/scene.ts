import type { Span } from '../../model.ts';
import type { Token } from '../../segment/tokens.ts';
import type { ReadableArticle } from '../article.ts';
import { castOf, type Cast } from '../names/cast.ts';
import { actorsOf, isWeekday, type Actor } from './actors.ts';
import { coordinationsOf, type Coordination } from './coordination.ts';
import type { Quoted } from './pairing.ts';
import { sentenceAt } from './pieces.ts';
import { speechOf } from './speech.ts';
import type { SpeechWords } from './speech/shape.ts';

/**
 * Tokens of one sentence that are searched for its subject. Text without stops would else be searched again and again.
 */
export const READABLE = 250;

/** Coordinations of one sentence that "they" may mean. */
const REMEMBERED = 20;

/** An article as the search for speakers sees it: sentences as tokens, who is named in them, and what is quoted. */
export class Scene {
  readonly speech: SpeechWords;
  readonly cast: Cast;
  private readonly actorsBySentence: (readonly Actor[] | undefined)[] = [];
  private readonly narratedBySentence: (readonly Actor[] | undefined)[] = [];
  private readonly coordinationsBySentence: (readonly Coordination[] | undefined)[] = [];
  private readonly coordinationOfActor = new Map<Actor, Coordination>();
  private readonly outermost: readonly Quoted[];

  constructor(
    readonly article: ReadableArticle,
    quotes: readonly Quoted[],
  ) {
    this.speech = speechOf(article.language);
    this.cast = castOf(article);
    this.outermost = quotes.filter(({ nested }) => !nested);
  }

  tokens(sentence: number): readonly Token[] {
    return this.cast.tokens[sentence] ?? [];
  }

  actors(sentence: number): readonly Actor[] {
    return (this.actorsBySentence[sentence] ??= actorsOf(
      this.tokens(sentence),
      this.cast.named[sentence] ?? [],
      this.speech,
    ));
  }

  /** Actors of the sentence that stand outside every quotation: those who may be the speaker. */
  narrated(sentence: number): readonly Actor[] {
    const tokens = this.tokens(sentence);
    return (this.narratedBySentence[sentence] ??= this.actors(sentence).filter(
      ({ from }) => !this.isQuoted(tokens[from]!),
    ));
  }

  /** What is joined by "and" in the sentence, outside quotations. */
  coordinations(sentence: number): readonly Coordination[] {
    const known = this.coordinationsBySentence[sentence];
    if (known) return known;
    const found = coordinationsOf(
      this.tokens(sentence),
      this.narrated(sentence),
      this.speech,
      this.isHeading(sentence),
    );
    for (const joined of found) for (const { head } of joined.parts) this.coordinationOfActor.set(head, joined);
    return (this.coordinationsBySentence[sentence] = found);
  }

  /** The last of them that end before a token: no more than a reader would look back on. */
  coordinationsBefore(sentence: number, limit: number): readonly Coordination[] {
    const all = this.coordinations(sentence);
    const end = firstFrom(all, ({ to }) => to > limit);
    return all.slice(Math.max(0, end - REMEMBERED), end);
  }

  coordinationWith(sentence: number, actor: Actor): Coordination | null {
    return this.coordinations(sentence).length > 0 ? (this.coordinationOfActor.get(actor) ?? null) : null;
  }

  isQuoted({ start }: Span): boolean {
    const after = firstFrom(this.outermost, ({ outer }) => outer.start > start);
    const before = this.outermost[after - 1];
    return before !== undefined && start < before.outer.end;
  }

  /** Index of the first token of the sentence that starts at or after the offset; their number when there is none. */
  tokenAt(sentence: number, offset: number): number {
    return firstFrom(this.tokens(sentence), ({ start }) => start >= offset);
  }

  /** The narrated actors that begin at token `at` or up to `reach` tokens later. */
  narratedFrom(sentence: number, at: number, reach: number): readonly Actor[] {
    const actors = this.narrated(sentence);
    const first = firstFrom(actors, ({ from }) => from >= at);
    return actors.slice(
      first,
      firstFrom(actors, ({ from }) => from > at + reach),
    );
  }

  /** The actors that may be the subject of a verb at token `cue`: those before it, as far as a sentence is readable. */
  actorsBefore(sentence: number, cue: number, quotedToo: boolean): readonly Actor[] {
    const actors = quotedToo ? this.actors(sentence) : this.narrated(sentence);
    const first = firstFrom(actors, ({ from }) => from >= cue - READABLE);
    return actors.slice(
      first,
      firstFrom(actors, ({ from }) => from > cue),
    );
  }

  sentenceAt(offset: number): number {
    return sentenceAt(this.article.sentences, offset);
  }

  blockOf(sentence: number): number {
    return this.article.sentences[sentence]?.block ?? -1;
  }

  isHeading(sentence: number): boolean {
    const role = this.article.blocks[this.blockOf(sentence)]?.role;
    return role === 'headline' || role === 'heading';
  }

  words(sentence: number, from: number, to: number): string {
    const tokens = this.tokens(sentence);
    return this.article.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  }

  /** Index after adverbs, helping verbs, dates and brackets, which may part a subject from its verb. */
  skipBetween(sentence: number, at: number): number {
    const tokens = this.tokens(sentence);
    let i = at;
    while (i < tokens.length && i < at + 12) {
      const { norm } = tokens[i]!;
      if (norm === '(') {
        const close = tokens.slice(i, i + 13).findIndex((token) => token.norm === ')');
        if (close < 0) return i;
        i += close + 1;
      } else if (this.isBetween(norm)) i++;
      else if (norm === 'on' && this.isDay(tokens[i + 1]?.norm)) i += 2;
      else return i;
    }
    return i;
  }

  isBetween(norm: string): boolean {
    return this.speech.between.has(norm) || /^\p{L}{2,}ly$/u.test(norm) || this.isDay(norm);
  }

  private isDay(norm: string | undefined): boolean {
    return norm !== undefined && isWeekday(norm);
  }
}

/** Index of the first item that passes, where all after it pass too; by halving. */
function firstFrom<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
