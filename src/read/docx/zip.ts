import { unreadable, UnreadableError } from '../unreadable.ts';

/** Unpacked, the text of a long report takes less than one megabyte; a small file that grows past this is a trap. */
const LARGEST_PART = 40 * 1024 * 1024;
/** Parts of a document with many pictures; only few of them are unpacked. */
const MOST_PARTS = 10_000;

/** The wanted parts of a zip archive by name, and the names of all. Sizes are checked before anything is unpacked. */
export async function unzipped(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<{ parts: ReadonlyMap<string, Uint8Array>; names: readonly string[] }> {
  const { unzipSync } = await import('fflate');
  const names: string[] = [];
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (names.push(name) > MOST_PARTS) throw unreadable('document-parts', MOST_PARTS);
    if (!wanted(name)) return false;
    size += originalSize;
    if (size > LARGEST_PART) throw unreadable('document-large', name, LARGEST_PART / 1024 / 1024);
    return true;
  };
  try {
    return { parts: new Map(Object.entries(unzipSync(bytes, { filter }))), names };
  } catch (fault) {
    if (fault instanceof UnreadableError) throw fault;
    throw unreadable('document-packed', names.at(-1) ?? '');
  }
}
