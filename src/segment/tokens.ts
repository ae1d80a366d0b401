import type { Span } from '../model.ts';
import { done, mapped, type Work } from '../work.ts';

/** A word, a number or a punctuation mark, with its place in the article's text. */
export interface Token extends Span {
  /** What is compared: lower case, one form for quote glyphs and apostrophes. Never shown. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** Scripts written without spaces between words; `Intl.Segmenter` finds the words there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * A token: initials with their dots ("U.S."), a number with its groups and decimals ("320,000", "4.5"), a word with
 * inner apostrophes and combining marks ("don’t"), or a single other sign. Hyphens part words, so that "Russian-US"
 * can be matched with "Russian and US".
 */
const TOKEN = /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}_]+(?:['’ʼ][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The tokens of `text` in [start, end), in order. Every non-space character is in exactly one token. */
export function tokensOf(text: string, { start, end }: Span, language = 'und'): Token[] {
  return cut(text.slice(start, end), start, language, new Map());
}

/** An article as far as cutting its sentences into tokens needs it. */
export interface Tokenisable {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly language: string;
}

/** The tokens already cut, by the list of sentences, which an article keeps from stage to stage. */
const KNOWN = new WeakMap<readonly Span[], Tokenised>();

interface Tokenised {
  readonly text: string;
  /** Null where no word had to be found by the language's own rules. */
  readonly language: string | null;
  readonly tokens: readonly (readonly Token[])[];
}

/** The tokens of every sentence of an article. They are cut once, however many stages ask. */
export function sentenceTokens(article: Tokenisable): readonly (readonly Token[])[] {
  return done(sentenceTokensPaced(article));
}

/** Sentences between two pauses. */
const AT_ONCE = 200;

export function* sentenceTokensPaced({ text, sentences, language }: Tokenisable): Work<readonly (readonly Token[])[]> {
  const known = KNOWN.get(sentences);
  if (known?.text === text && (known.language === null || known.language === language)) return known.tokens;
  const forms: Forms = new Map();
  const tokens = yield* mapped(sentences, AT_ONCE, ({ start, end }) => cut(text.slice(start, end), start, language, forms));
  KNOWN.set(sentences, { text, language: UNSPACED.test(text) ? language : null, tokens });
  return tokens;
}

/** Whether a capital letter stands at an offset. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

export function isWord(token: Token): boolean {
  return token.kind !== 'mark';
}

/** What is the same for every token of a spelling. */
type Forms = Map<string, Pick<Token, 'norm' | 'kind'>>;

function cut(part: string, offset: number, language: string, forms: Forms): Token[] {
  const unspaced = UNSPACED.test(part);
  const tokens: Token[] = [];
  let at = 0;
  for (const form of part.match(TOKEN) ?? []) {
    // Between two tokens there is only white space.
    while (part.charCodeAt(at) !== form.charCodeAt(0)) at++;
    if (unspaced && UNSPACED.test(form)) for (const part of segmented(form, offset + at, language, forms)) tokens.push(part);
    else tokens.push(token(form, offset + at, forms));
    at += form.length;
  }
  return tokens;
}

function token(form: string, start: number, forms: Forms): Token {
  let known = forms.get(form);
  if (!known) forms.set(form, (known = { norm: normalForm(form), kind: kindOf(form) }));
  return { start, end: start + form.length, norm: known.norm, kind: known.kind };
}

function kindOf(form: string): Token['kind'] {
  return /^\p{N}/u.test(form) ? 'number' : /[\p{L}\p{N}]/u.test(form) ? 'word' : 'mark';
}

/** Each segment comes with a copy of what it was cut from: in one piece, a long run would cost the square of its length. */
const LONGEST_PIECE = 1000;

function segmented(run: string, start: number, language: string, forms: Forms): Token[] {
  const tokens: Token[] = [];
  for (let from = 0, to = 0; from < run.length; from = to) {
    to = pieceEnd(run, from + LONGEST_PIECE);
    for (const { segment, index } of segmenterFor(language).segment(run.slice(from, to))) tokens.push(token(segment, start + from + index, forms));
  }
  return tokens;
}

/** Not between the halves of a character. */
function pieceEnd(run: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(run.charAt(at - 1)) ? at + 1 : Math.min(at, run.length);
}

/** Making one costs as much as cutting a page. */
const SEGMENTERS = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = SEGMENTERS.get(language);
  if (!segmenter) SEGMENTERS.set(language, (segmenter = new Intl.Segmenter(language === 'und' ? undefined : language, { granularity: 'word' })));
  return segmenter;
}

/** Most words: nothing in them has another form but the capitals. */
const ASCII = /^[\0-\x7f]*$/;

/** "U.S." and "US", curly and straight marks, upper and lower case compare as equal. */
export function normalForm(form: string): string {
  const plain = ASCII.test(form) ? form.toLowerCase() : form.normalize('NFC').toLowerCase().replace(/[’ʼ‘]/g, "'").replace(/[“”„«»‹›]/g, '"');
  return plain.includes('.') && /^(?:\p{L}\.){2,}$/u.test(plain) ? plain.replaceAll('.', '') : plain;
}
