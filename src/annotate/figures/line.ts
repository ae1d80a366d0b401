import type { FigureKind } from '../../model.ts';
import { isCapitalAt, type Token } from '../../segment/tokens.ts';
import type { Calendar } from './calendar.ts';
import type { FigureWords } from './words/shape.ts';

/** The longest phrase of any word list, in tokens. */
const LONGEST_PHRASE = 6;

/** One sentence as the rules read it: its tokens by index, and the words of its language. */
export class Line {
  private readonly plain: readonly string[];

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly language: string,
    readonly words: FigureWords,
    readonly calendar: Calendar,
  ) {
    this.plain = tokens.map(({ norm }) => plainWord(norm, language));
  }

  /** What is compared of token `at`: lower case, without a possessive ending. Empty outside the sentence. */
  word(at: number): string {
    return this.plain[at] ?? '';
  }

  kind(at: number): Token['kind'] | undefined {
    return this.tokens[at]?.kind;
  }

  /** Where token `at` ends in the text, a possessive ending left out. */
  endOf(at: number): number {
    const token = this.tokens[at]!;
    return token.norm.endsWith("'s") ? token.end - 2 : token.end;
  }

  form(at: number): string {
    const token = this.tokens[at];
    return token ? this.text.slice(token.start, token.end) : '';
  }

  isCapital(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && isCapitalAt(this.text, token.start);
  }

  /** No space between token `at` and the one before it. */
  glued(at: number): boolean {
    return this.tokens[at] !== undefined && this.tokens[at]!.start === this.tokens[at - 1]?.end;
  }

  isHyphen(at: number): boolean {
    return /^[-‐‑–]$/.test(this.word(at)) && this.glued(at) && this.glued(at + 1);
  }

  isPossessive(at: number): boolean {
    return this.tokens[at]?.norm.endsWith("'s") ?? false;
  }

  /** Index after the longest phrase of the list that begins at `at`; `at` itself when there is none. */
  skip(at: number, list: readonly string[]): number {
    return this.longest(at, indexOf(list))?.end ?? at;
  }

  has(at: number, list: readonly string[]): boolean {
    return this.skip(at, list) > at;
  }

  /** Whether a phrase of the list ends just before `at`. */
  endsBefore(at: number, list: readonly string[]): boolean {
    const { phrases } = indexOf(list);
    let phrase = '';
    for (let n = 1; n <= LONGEST_PHRASE && at - n >= 0; n++) {
      phrase = this.word(at - n) + (n > 1 ? ` ${phrase}` : '');
      if (phrases.has(phrase)) return true;
    }
    return false;
  }

  /** Value of the longest key of the table that begins at `at`, with the index after it. */
  find<T>(at: number, table: Readonly<Record<string, T>>): { value: T; end: number } | null {
    const found = this.longest(at, indexOf(table));
    return found && { value: table[found.phrase]!, end: found.end };
  }

  private longest(at: number, { phrases, beginnings }: PhraseIndex): { phrase: string; end: number } | null {
    let phrase = this.word(at);
    if (!beginnings.has(phrase)) return null;
    let found = phrases.has(phrase) ? { phrase, end: at + 1 } : null;
    for (let n = 1; n < LONGEST_PHRASE && at + n < this.tokens.length; n++) {
      phrase += ` ${this.word(at + n)}`;
      if (phrases.has(phrase)) found = { phrase, end: at + n + 1 };
    }
    return found;
  }
}

/** "Trump’s" → "trump"; French "l’année" → "année". */
function plainWord(norm: string, language: string): string {
  if (norm.endsWith("'s")) return norm.slice(0, -2);
  return language === 'fr' ? norm.replace(/^(?:[cdjlmnst]|qu)'/, '') : norm;
}

/** The phrases of a word list, and the words that any of them begins with: most words of a text begin none. */
interface PhraseIndex {
  readonly phrases: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

const INDEXES = new WeakMap<object, PhraseIndex>();

function indexOf(list: readonly string[] | Readonly<Record<string, unknown>>): PhraseIndex {
  const known = INDEXES.get(list);
  if (known) return known;
  const phrases = Array.isArray(list) ? (list as readonly string[]) : Object.keys(list);
  const index = { phrases: new Set(phrases), beginnings: new Set(phrases.map((phrase) => phrase.split(' ')[0]!)) };
  INDEXES.set(list, index);
  return index;
}

/** A figure found at a token: it ends before token `end`. */
export interface Match {
  readonly end: number;
  readonly kind: FigureKind;
  readonly value: string;
}

/** Reads a figure that begins at token `at`, or nothing. */
export type FigureRule = (line: Line, at: number) => Match | null;
