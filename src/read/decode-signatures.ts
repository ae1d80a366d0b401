import type { FileKind } from '../words/en/unreadable.ts';

/** What a file is, and its form by its common short name where the kind does not say it. */
export type Binary = readonly [kind: FileKind, format: string];
type Signature = readonly [kind: FileKind, format: string, start: string, offset?: number];

/** How files start that are no text; each character stands for one byte. */
const SIGNATURES: readonly Signature[] = [
  ['image', 'PNG', '\x89PNG'],
  ['image', 'JPEG', '\xff\xd8\xff'],
  ['image', 'GIF', 'GIF87a'],
  ['image', 'GIF', 'GIF89a'],
  ['image', 'WebP', 'WEBP', 8],
  ['image', 'TIFF', 'II*\0'],
  ['image', 'TIFF', 'MM\0*'],
  ['image', 'AVIF/HEIC', 'ftypavif', 4],
  ['image', 'AVIF/HEIC', 'ftyphei', 4],
  ['image', 'AVIF/HEIC', 'ftypmif1', 4],
  ['pdf', '', '%PDF-'],
  ['rtf', 'RTF', '{\\rtf'],
  ['old-office', 'DOC/XLS', '\xd0\xcf\x11\xe0'],
  ['zip', '', 'PK\x03\x04'],
  ['zip', '', 'PK\x05\x06'],
  ['compressed', 'gzip', '\x1f\x8b'],
  ['compressed', 'bzip2', 'BZh'],
  ['compressed', 'xz', '\xfd7zXZ\0'],
  ['compressed', 'zstd', '\x28\xb5\x2f\xfd'],
  ['archive', '7z', '7z\xbc\xaf\x27\x1c'],
  ['archive', 'RAR', 'Rar!\x1a\x07'],
  ['web-archive', 'Safari', 'bplist00'],
  ['web-archive', 'MHTML', 'From: <Saved by'],
  ['video', '', 'ftyp', 4],
  ['video', '', '\x1a\x45\xdf\xa3'],
  ['sound', '', 'ID3'],
  ['sound', '', 'OggS'],
  ['sound', '', 'WAVE', 8],
  ['font', '', 'wOFF'],
  ['font', '', 'wOF2'],
  ['program', '', '\x7fELF'],
  ['program', '', 'MZ\x90\0'],
  ['program', '', '\0asm'],
  ['database', '', 'SQLite format 3\0'],
];

/** Office documents and e-books are zip archives; the names inside, near the start, tell which. */
const IN_ZIP: readonly (readonly [...Binary, name: string])[] = [
  ['word', 'DOCX', 'word/'],
  ['sheet', 'XLSX', 'xl/'],
  ['slides', 'PPTX', 'ppt/'],
  ['open-text', 'ODT', 'application/vnd.oasis.opendocument.text'],
  ['e-book', 'EPUB', 'application/epub+zip'],
];
const ZIP_SEARCHED = 4096;

/** What a file is when its first bytes show that it is no text. */
export function kindOfBinary(bytes: Uint8Array): Binary | null {
  const head = latin1(bytes.subarray(0, 32));
  const found = SIGNATURES.find(([, , start, offset = 0]) => head.startsWith(start, offset));
  if (!found) return null;
  const [kind, format] = found;
  return kind === 'zip' ? kindOfZip(latin1(bytes.subarray(0, ZIP_SEARCHED))) : [kind, format];
}

function kindOfZip(head: string): Binary {
  const found = IN_ZIP.find(([, , name]) => head.includes(name));
  return found ? [found[0], found[1]] : ['zip', ''];
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
