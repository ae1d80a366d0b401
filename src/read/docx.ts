import type { ArticleDetails, ArticleInput } from '../model.ts';
import { LARGEST_FILE, tooLarge } from './decode.ts';
import { decodeBytes } from './decode-bytes.ts';
import { BodyReader } from './docx/body.ts';
import { stylesOf, type Style } from './docx/styles.ts';
import { unzipped } from './docx/zip.ts';
import { xmlEvents } from './docx/xml.ts';
import { joinedPieces, type Piece } from './pieces.ts';
import { Tally } from './tally.ts';
import { unreadable } from './unreadable.ts';

const BODY = 'word/document.xml';
/** Notes stand below the text, as in print; heads and feet of the pages are furniture. */
const NOTES = /^word\/(?:footnotes|endnotes)\.xml$/;
const MARGINS = /^word\/(?:header|footer)\d*\.xml$/;

/** A Word document as an article. Inserted text is read, deleted text is counted; comments and pictures are counted too. */
export async function readDocx(bytes: Uint8Array, source: string): Promise<ArticleInput> {
  if (bytes.length > LARGEST_FILE) throw tooLarge(bytes.length);
  const { parts, names } = await unzipped(bytes, isRead);
  const body = parts.get(BODY);
  if (!body) throw unreadable('document-other', BODY);
  const tally = new Tally();
  const part = (name: string) => textOf(parts.get(name));
  const styles: ReadonlyMap<string, Style> = parts.has('word/styles.xml') ? stylesOf(part('word/styles.xml')) : new Map();
  const read = (name: string) => new BodyReader(name, styles, tally).read(part(name));
  const main = read(BODY);
  if (main.length === 0) throw unreadable('document-empty');
  const notes = names.filter((name) => NOTES.test(name)).flatMap(read);
  const margins = names.filter((name) => MARGINS.test(name)).flatMap(read).map(inMargin);
  tally.add('comment', count(part('word/comments.xml'), 'comment'));
  tally.add('embedded', names.filter((name) => name.startsWith('word/embeddings/')).length);
  return { source, ...joinedPieces([...withHeadline(main), ...notes, ...margins]), ...metadataIn(part('docProps/core.xml')), ...tally.field };
}

function isRead(name: string): boolean {
  return name === BODY || name === 'word/styles.xml' || name === 'word/comments.xml' || name === 'docProps/core.xml' || NOTES.test(name) || MARGINS.test(name);
}

/** Word writes UTF-8; the standard allows UTF-16 too, with its mark. */
function textOf(part: Uint8Array | undefined): string {
  if (!part) return '';
  const encoding = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8';
  return decodeBytes(encoding, part);
}

function inMargin({ text }: Piece): Piece {
  return { role: 'furniture', because: 'head or foot of the page', text };
}

/** Without a title, the first heading at the top is the headline; without a style at all, the first line may be one. */
function withHeadline(pieces: readonly Piece[]): Piece[] {
  if (pieces.some(({ role }) => role === 'headline')) return [...pieces];
  const first = pieces.findIndex(({ role }) => role !== 'furniture');
  return pieces.map((piece, i) => (i === first && (piece.role === 'heading' || isLine(piece)) ? { ...piece, role: 'headline' } : piece));
}

const LONGEST_HEADLINE = 160;

function isLine({ role, text }: Piece): boolean {
  return role === 'paragraph' && text.length <= LONGEST_HEADLINE && !/[.:,;…。][”"»’)\]]*$/u.test(text);
}

function count(xml: string, name: string): number {
  let found = 0;
  for (const event of xmlEvents(xml, 'word/comments.xml')) if (event.type === 'open' && event.name === name) found++;
  return found;
}

/** Title and language by the document itself. Its dates tell when it was typed, not when it appeared. */
function metadataIn(xml: string): { metadata?: ArticleDetails } {
  const found: { title?: string; language?: string } = {};
  let name = '';
  for (const event of xmlEvents(xml, 'docProps/core.xml')) {
    if (event.type === 'open') name = event.name;
    else if (event.type === 'text' && event.text.trim() !== '' && (name === 'title' || name === 'language')) found[name] = event.text.trim();
  }
  return found.title === undefined && found.language === undefined ? {} : { metadata: found };
}
