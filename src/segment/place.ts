import type { BlockRole } from '../model.ts';

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
 * note numbers touching it, or a closing quote after the space that French and careless typing put before it.
 */
const MARKS =
  /(\.(?: \.){2,}|[.!?…‽؟۔।॥։።፧။។。！？｡]+(?:[ \u00a0](?:\.{2,}|…+))*)((?:["'“”‘’«»‹›)\]}」』】〕）》〉］]|\[\d{1,3}\]|[ \u00a0\u202f][»”](?![\p{L}\p{N}]))*)/gu;

/** Longest abbreviation and longest attribution looked at: what lies further cannot matter and would cost time. */
const LOOK_BACK = 40;
const LOOK_AHEAD = 90;

const OPENERS = /^["'“”„‚‘’«»‹›([{¿¡「『（《〈]+\s?/u;
const WORD = /^[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}]+)*/u;

/** The places of a block in order; `startOf` tells where the sentence so far starts when a place is asked for. */
export function* placesOf(text: string, startOf: () => number, language: string, role: BlockRole): Generator<Place> {
  for (const match of text.matchAll(MARKS)) {
    const at = match.index;
    const end = at + match[0].length;
    const window = text.slice(end, end + LOOK_AHEAD);
    const after = window.trimStart();
    yield {
      text,
      start: startOf(),
      at,
      mark: match[1]!,
      closers: match[2]!,
      end,
      gap: after.length < window.length,
      before: /[^\s"“”„‘«»‹›()[\]{}—–/-]*$/u.exec(text.slice(Math.max(0, at - LOOK_BACK), at))![0],
      after,
      next: WORD.exec(after.replace(OPENERS, ''))?.[0] ?? '',
      language,
      role,
    };
  }
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
