type Signature = readonly [kind: string, start: string, offset?: number];

/** How files start that are no text; each character stands for one byte. */
const SIGNATURES: readonly Signature[] = [
  ['an image (PNG)', '\x89PNG'],
  ['an image (JPEG)', '\xff\xd8\xff'],
  ['an image (GIF)', 'GIF87a'],
  ['an image (GIF)', 'GIF89a'],
  ['an image (WebP)', 'WEBP', 8],
  ['an image (TIFF)', 'II*\0'],
  ['an image (TIFF)', 'MM\0*'],
  ['an image (AVIF or HEIC)', 'ftypavif', 4],
  ['an image (AVIF or HEIC)', 'ftyphei', 4],
  ['an image (AVIF or HEIC)', 'ftypmif1', 4],
  ['a PDF document', '%PDF-'],
  ['a rich text document (RTF)', '{\\rtf'],
  ['an old Office document (DOC or XLS)', '\xd0\xcf\x11\xe0'],
  ['a zip archive', 'PK\x03\x04'],
  ['a zip archive', 'PK\x05\x06'],
  ['a compressed file (gzip)', '\x1f\x8b'],
  ['a compressed file (bzip2)', 'BZh'],
  ['a compressed file (xz)', '\xfd7zXZ\0'],
  ['a compressed file (zstd)', '\x28\xb5\x2f\xfd'],
  ['a 7z archive', '7z\xbc\xaf\x27\x1c'],
  ['a RAR archive', 'Rar!\x1a\x07'],
  ['a web archive (Safari)', 'bplist00'],
  ['a web archive (MHTML)', 'From: <Saved by'],
  ['a video', 'ftyp', 4],
  ['a video', '\x1a\x45\xdf\xa3'],
  ['a sound file', 'ID3'],
  ['a sound file', 'OggS'],
  ['a sound file', 'WAVE', 8],
  ['a font', 'wOFF'],
  ['a font', 'wOF2'],
  ['a program', '\x7fELF'],
  ['a program', 'MZ\x90\0'],
  ['a program', '\0asm'],
  ['a database', 'SQLite format 3\0'],
];

/** Office documents and e-books are zip archives; the names inside, near the start, tell which. */
const IN_ZIP: readonly (readonly [kind: string, name: string])[] = [
  ['a Word document (DOCX)', 'word/'],
  ['an Excel sheet (XLSX)', 'xl/'],
  ['a PowerPoint file (PPTX)', 'ppt/'],
  ['an OpenDocument text (ODT)', 'application/vnd.oasis.opendocument.text'],
  ['an e-book (EPUB)', 'application/epub+zip'],
];
const ZIP_SEARCHED = 4096;

/** What a file is when its first bytes show that it is no text, with its article: "an image (PNG)". */
export function kindOfBinary(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 32));
  const kind = SIGNATURES.find(([, start, offset = 0]) => head.startsWith(start, offset))?.[0] ?? null;
  return kind === 'a zip archive' ? kindOfZip(latin1(bytes.subarray(0, ZIP_SEARCHED))) : kind;
}

function kindOfZip(head: string): string {
  return IN_ZIP.find(([, name]) => head.includes(name))?.[0] ?? 'a zip archive';
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
