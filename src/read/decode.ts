import { decodeBytes } from './decode-bytes.ts';
import { guessByLetters } from './decode-letters.ts';
import { declaredCharset } from './decode-declared.ts';
import { kindOfBinary } from './decode-signatures.ts';
import { utf16Order } from './decode-utf16.ts';
import { unreadable, type UnreadableError } from './unreadable.ts';

/**
 * 20 MB: about a hundred times the longest saved news page. Past it a file is a mistake, and a page would freeze while
 * it is taken apart.
 */
export const LARGEST_FILE = 20 * 1024 * 1024;

export interface Decoded {
  readonly text: string;
  /** Name of the encoding as `TextDecoder` gives it ("utf-8", "windows-1251"). */
  readonly encoding: string;
}

/**
 * Bytes to text: by byte order mark, as UTF-8 when they are valid UTF-8, as UTF-16 by its zero bytes, by what an HTML
 * page declares, and else by which encoding makes the likeliest letters of them.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw unreadable('empty');
  if (bytes.length > LARGEST_FILE) throw tooLarge(bytes.length);
  const kind = kindOfBinary(bytes);
  if (kind) throw unreadable('other-kind', ...kind);
  const decoded = byMark(bytes) ?? asUtf16(bytes) ?? asUtf8(bytes) ?? asDeclared(bytes) ?? asDamagedUtf8(bytes) ?? byLetters(bytes);
  if (holdsControls(decoded.text)) throw unreadable('binary');
  if (decoded.text.trim() === '') throw unreadable('blank');
  return decoded;
}

export function tooLarge(size: number): UnreadableError {
  const megabytes = (value: number) => Math.ceil(value / 1024 / 1024);
  return unreadable('too-large', megabytes(size), megabytes(LARGEST_FILE));
}

/** null when the bytes are not valid in that encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): Decoded | null {
  try {
    return { text: decodeBytes(encoding, bytes, true), encoding };
  } catch {
    return null;
  }
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return lenient('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return lenient('utf-16be', bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return lenient('utf-8', bytes);
  return null;
}

/** A byte order mark leaves no doubt: damage shows as U+FFFD instead of making the file unreadable. */
function lenient(encoding: string, bytes: Uint8Array): Decoded {
  return { text: decodeBytes(encoding, bytes), encoding };
}

function asUtf16(bytes: Uint8Array): Decoded | null {
  const order = utf16Order(bytes);
  return order && decodeAs(order, bytes);
}

/** Escapes of ISO-2022-JP are valid ASCII, so that a page in it must be believed before UTF-8 is tried. */
function asUtf8(bytes: Uint8Array): Decoded | null {
  return declaredCharset(bytes) === 'iso-2022-jp' ? null : decodeAs('utf-8', bytes);
}

function asDeclared(bytes: Uint8Array): Decoded | null {
  const charset = declaredCharset(bytes);
  return charset === null ? null : decodeAs(charset, bytes);
}

/** One damaged sign in fifty: a file cut off inside a letter, or a foreign quote pasted in. Other encodings break far more. */
const MOST_DAMAGE = 0.02;

function asDamagedUtf8(bytes: Uint8Array): Decoded | null {
  const { text } = lenient('utf-8', bytes);
  const beyondAscii = text.match(/[^\0-\x7f]/gu) ?? [];
  const damaged = beyondAscii.filter((sign) => sign === '\ufffd').length;
  return damaged <= Math.max(1, beyondAscii.length * MOST_DAMAGE) && damaged < beyondAscii.length ? { text, encoding: 'utf-8' } : null;
}

function byLetters(bytes: Uint8Array): Decoded {
  const encoding = guessByLetters(bytes);
  if (!encoding) throw unreadable('encoding');
  return lenient(encoding, bytes);
}

/** Text has next to no control characters besides white space; one in two hundred is more than any damage explains. */
const MOST_CONTROLS = 0.005;

function holdsControls(text: string): boolean {
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > text.length * MOST_CONTROLS;
}
