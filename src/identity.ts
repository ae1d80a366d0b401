import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** 64 bits: enough that no two texts of one comparison meet, short enough for an address. */
const ID_LENGTH = 16;

/**
 * An id made from the text alone, so that it stays when articles are reordered and tells when a saved text was changed.
 * The same text a second time gets "-2". Adds the id to `taken`.
 */
export function articleId(text: string, taken: Set<string>): string {
  const digest = textDigest(text);
  let id = digest;
  for (let copy = 2; taken.has(id); copy++) id = `${digest}-${copy}`;
  taken.add(id);
  return id;
}

export function textDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, ID_LENGTH);
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function sigilOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : sigilOf(Math.floor(index / 26) - 1) + letter;
}
