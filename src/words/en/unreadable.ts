/** What a file is that holds no text, with its article. */
const KINDS = {
  image: 'an image',
  pdf: 'a PDF document',
  rtf: 'a rich text document',
  'old-office': 'an old Office document',
  zip: 'a zip archive',
  compressed: 'a compressed file',
  archive: 'an archive',
  'web-archive': 'a web archive',
  video: 'a video',
  sound: 'a sound file',
  font: 'a font',
  program: 'a program',
  database: 'a database',
  word: 'a Word document',
  sheet: 'an Excel sheet',
  slides: 'a PowerPoint file',
  'open-text': 'an OpenDocument text',
  'e-book': 'an e-book',
};

export type FileKind = keyof typeof KINDS;

/** Why a file, a page or a paste could not be read as an article, and what to do instead. */
export const unreadable = {
  empty: () => 'The file is empty.',
  blank: () => 'The file holds nothing but white space.',
  'too-large': (megabytes: number, most: number) => `The file is too large: ${megabytes} MB, and at most ${most} MB can be read.`,
  binary: () => 'This is a binary file, not text.',
  /** `format`: by its common short name; empty where the kind says it all. */
  'other-kind': (kind: FileKind, format: string) => `This is ${KINDS[kind]}${format && ` (${format})`}, not text.`,
  encoding: () => 'The character encoding of this file is not known. Save it as UTF-8 and try again.',
  'plain-only': () => 'This file of source-diff reads web pages and plain text only.',

  'pdf-long': (pages: number, most: number) => `The PDF is too long: ${pages} pages, and at most ${most} can be read.`,
  'pdf-pictures': (pages: number) =>
    `The PDF holds no text: its ${pages === 1 ? 'page is a picture' : `${pages} pages are pictures`}, as a scanner makes them. Have their text recognised (OCR) first.`,
  /** `detail`: what the program that reads PDF files says, in English. */
  'pdf-damaged': (detail: string) => `The PDF is damaged and cannot be opened: ${detail}`,
  'pdf-damaged-page': (page: number, detail: string) => `The PDF is damaged on page ${page}: ${detail}`,
  'pdf-locked': () => 'The PDF is encrypted and asks for a password. Open it, save or print it as a new PDF without one, and add that.',

  'document-other': (part: string) => `This is no Word document: it has no part “${part}”.`,
  'document-empty': () => 'The document holds no text.',
  'document-entities': (part: string) => `The document is damaged at “${part}”: it declares entities of its own.`,
  'document-deep': (part: string, most: number) => `The document is damaged at “${part}”: its elements nest more than ${most} deep.`,
  'document-end': (part: string, element: string) => `The document is damaged at “${part}”: an element “${element}” ends that is not open.`,
  'document-cut': (part: string) => `The document is damaged at “${part}”: it breaks off inside a tag.`,
  'document-open': (part: string, element: string) => `The document is damaged at “${part}”: it breaks off inside “${element}”.`,
  /** `part`: the last that could be unpacked; empty where none could. */
  'document-packed': (part: string) => `The document is damaged${part && ` at “${part}”`}: it cannot be unpacked.`,
  'document-parts': (most: number) => `The document has more than ${most} parts.`,
  'document-large': (part: string, most: number) => `The document is too large: “${part}” would unpack to more than ${most} MB.`,

  'archive-pageless': (parts: number) => `The web archive holds no page: none of its ${parts} parts is HTML.`,
  'archive-deep': (most: number) => `The archive is damaged: its parts nest more than ${most} deep.`,
  'archive-parts': (most: number) => `The archive has more than ${most} parts.`,

  'page-large': (elements: number, most: number) => `The page is too large: ${elements} elements, and at most ${most} can be read.`,
  /** `title`: the page's own; may be empty. */
  'page-textless': (title: string) => `No article was found on ${page(title)}: it holds no text. The text may be put there by a script after loading.`,
  'page-articleless': (title: string, words: number, pieces: number, links: number) =>
    `No article was found on ${page(title)}: it holds ${words} words in ${pieces} pieces, ${links} of them links, and no running text.`,
  'copy-empty': () => 'What was copied holds no text.',
  'item-empty': () => 'The news item holds no text: neither “body_text” nor “body_xhtml” nor “bodies” has any.',
};

const page = (title: string) => (title === '' ? 'this page' : `the page “${title}”`);
