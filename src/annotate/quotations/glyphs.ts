/** Quotation marks as they are printed, and what each may do. */

export const MARK = /["“”„‟«»‹›「」『』‘’‚‛'＂]/g;

/** Marks that open one way only. */
const OPENING = new Set(['“', '„', '‟', '「', '『', '«', '‹']);

/** For each opening mark, the marks that close it: writers and machines mix them. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“"',
  '‟': '”"',
  '„': '“”"',
  '”': '”"',
  '"': '"”“',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '‘': "’'‘",
  '‛': "’'",
  '‚': "‘’'",
  "'": "'’",
  '‹': '›',
  '›': '‹›',
};

const SINGLE = new Set(['‘', '’', '‚', '‛', "'"]);

export function isSingle(glyph: string): boolean {
  return SINGLE.has(glyph);
}

export function opensOnly(glyph: string): boolean {
  return OPENING.has(glyph);
}

export function closes(glyph: string, opened: string): boolean {
  return (CLOSERS[opened] ?? '').includes(glyph);
}

const BEFORE_OPENING = /[\s([{<—–―\-/|:“„«‘'"¿¡>…]/u;
const WORD = /[\p{L}\p{N}]/u;

/** White space, a bracket, a dash or another mark stands before, and something printed after. */
export function looksOpening(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return (before === undefined || BEFORE_OPENING.test(before)) && after !== undefined && !/\s/.test(after);
}

/** Something printed stands before, and no letter after. */
export function looksClosing(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return before !== undefined && !/\s/.test(before) && (after === undefined || !WORD.test(after));
}
