import type { Span } from '../model.ts';

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
  const part = text.slice(start, end);
  const tokens: Token[] = [];
  for (const match of part.matchAll(TOKEN)) {
    const at = start + match.index;
    if (UNSPACED.test(match[0])) tokens.push(...segmented(match[0], at, language));
    else tokens.push(token(match[0], at));
  }
  return tokens;
}

export function isWord(token: Token): boolean {
  return token.kind !== 'mark';
}

function token(form: string, start: number): Token {
  const kind = /^\p{N}/u.test(form) ? 'number' : /[\p{L}\p{N}]/u.test(form) ? 'word' : 'mark';
  return { start, end: start + form.length, norm: normalForm(form), kind };
}

function segmented(run: string, start: number, language: string): Token[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? undefined : language, { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ segment, index }) => token(segment, start + index));
}

/** "U.S." and "US", curly and straight marks, upper and lower case compare as equal. */
export function normalForm(form: string): string {
  const plain = form.normalize('NFC').toLowerCase().replace(/[’ʼ‘]/g, "'").replace(/[“”„«»‹›]/g, '"');
  return /^(?:\p{L}\.){2,}$/u.test(plain) ? plain.replaceAll('.', '') : plain;
}
