import type { BlockRole } from '../model.ts';
import { primary } from './word-lists.ts';

/** A place where a sentence may end: after a full stop or its like and the quotes and brackets that close there. */
export interface Place {
  /** The block's text. */
  readonly text: string;
  /** Where the sentence so far starts. */
  readonly start: number;
  /** Where the full stop (or run of marks) starts. */
  readonly at: number;
  readonly mark: string;
  /** Quotes and brackets right after the mark. */
  readonly closers: string;
  /** Where the sentence would end. */
  readonly end: number;
  /** Whether white space follows. */
  readonly gap: boolean;
  /** The word before the mark, with its inner dots: "Gen", "U.S". */
  readonly before: string;
  /** The first characters after the white space. */
  readonly after: string;
  /** The first word after, without the quotes and brackets that open there. */
  readonly next: string;
  readonly language: string;
  readonly role: BlockRole;
}

export type Verdict = 'ends' | 'goes on' | undefined;

/** One thing known about sentence ends; `undefined` when it does not speak of this place. */
export type Rule = (place: Place) => Verdict;

/**
 * A run of marks, an ellipsis set apart by a space included ("terror. ..."), then what closes: quotes, brackets and
 * note numbers touching it, or a closing quote after the space that French and careless typing put before it. A glyph
 * that can open and touches a letter opens: "是的!“为什么".
 */
const marks = (ends: string) =>
  new RegExp(
    `(\\.(?: \\.){2,}|[${ends}]+(?:[ \\u00a0](?:\\.{2,}|…+))*)` +
      `((?:["'”’»›)\\]}」』】〕）》〉］]|[“‘«‹](?![\\p{L}\\p{N}])|\\[\\d{1,3}\\]|[ \\u00a0\\u202f][»”](?![\\p{L}\\p{N}]))*)`,
    'gu',
  );

/** Sentence ends of all scripts; the Greek question mark is typed as a semicolon, which ends nothing elsewhere. */
const ENDS = '.!?…‽\u037e؟۔।॥։።፧။។。！？｡';
const MARKS = marks(ENDS);
const GREEK_MARKS = marks(`${ENDS};`);

/** Longest abbreviation and longest attribution looked at: what lies further cannot matter and would cost time. */
const LOOK_BACK = 40;
const LOOK_AHEAD = 90;
/** Longer than nearly all sentences; without an end, text full of quotes would be counted over and over. */
const PAIRS_LOOK_BACK = 500;

const OPENERS = /^["'“”„‚‘’«»‹›([{¿¡「『（《〈]+\s?/u;
const WORD = /^[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}]+)*/u;

/** The places of a block in order; `startOf` tells where the sentence so far starts when a place is asked for. */
export function* placesOf(text: string, startOf: () => number, language: string, role: BlockRole): Generator<Place> {
  for (const match of text.matchAll(primary(language) === 'el' ? GREEK_MARKS : MARKS)) {
    const at = match.index;
    const start = startOf();
    const mark = match[1]!;
    const closers = opensNext(text, start, at + match[0].length) ? match[2]!.slice(0, -1) : match[2]!;
    const end = at + mark.length + closers.length;
    const window = text.slice(end, end + LOOK_AHEAD);
    const after = window.trimStart();
    yield {
      text,
      start,
      at,
      mark,
      closers,
      end,
      gap: after.length < window.length,
      before: wordEnding(text.slice(Math.max(0, at - LOOK_BACK), at)),
      after,
      next: WORD.exec(after.replace(OPENERS, ''))?.[0] ?? '',
      language,
      role,
    };
  }
}

/** A straight quote between a mark and a letter (a space was lost) opens when those before it come in pairs. */
function opensNext(text: string, start: number, end: number): boolean {
  if (text[end - 1] !== '"' || !/^\p{L}/u.test(text.slice(end, end + 2))) return false;
  const before = text.slice(Math.max(start, end - 1 - PAIRS_LOOK_BACK), end - 1);
  return before.split('"').length % 2 === 1;
}

/** "Gen" of "said Gen"; the article of "l’art" and "dell’art" does not belong to it. */
function wordEnding(part: string): string {
  const word = /[^\s"“”„‘«»‹›()[\]{}—–/-]*$/u.exec(part)![0];
  return word.replace(/^(?:\p{L}{1,2}|(?:d|n|s|su)?[ae]ll)['’](?=.{2})/iu, '');
}

/** The word before the word before the mark: "did" in "did I.". */
export function wordBeforeLast({ text, at, before }: Place): string {
  const end = at - before.length;
  return /([\p{L}\p{M}\p{N}]*)[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, end - LOOK_BACK), end))![1]!;
}

/** A plain full stop, the only mark that abbreviations share with sentences. */
export function isFullStop({ mark }: Place): boolean {
  return mark === '.';
}
