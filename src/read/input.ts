import type { ArticleInput } from '../model.ts';
import { decodeText } from './decode.ts';
import { kindOfBinary } from './decode-signatures.ts';
import type { ParseDocument } from './html.ts';
import { looksLikeMhtml } from './mhtml/looks.ts';

/**
 * A file as an article. What it is, is told by how it begins rather than by its name: PDF and Word files, web archives, saved pages
 * and parts copied from them, news items in IPTC ninjs; Markdown by its ending; all else is plain text. What reads a kind of file
 * is loaded when the first of that kind comes.
 *
 * @throws UnreadableError when there is no article in it, with a message for readers.
 */
export async function readInput(bytes: Uint8Array, source: string, parseDocument: ParseDocument): Promise<ArticleInput> {
  const [kind] = kindOfBinary(bytes) ?? [];
  if (kind === 'pdf') return (await import('./pdf.ts')).readPdf(bytes, source);
  if (kind === 'word' || (kind === 'zip' && hasEnding(source, /\.docx$/i))) return (await import('./docx.ts')).readDocx(bytes, source);
  if (looksLikeMhtml(bytes)) return (await import('./mhtml.ts')).readMhtml(bytes, source, parseDocument);
  return readText(decodeText(bytes).text, source, parseDocument);
}

async function readText(text: string, source: string, parseDocument: ParseDocument): Promise<ArticleInput> {
  if (isPage(text, source)) return (await import('./html.ts')).readHtml(text, source, parseDocument);
  if (hasEnding(source, /\.(?:md|markdown|mdown)$/i)) return (await import('./markdown.ts')).readMarkdown(text, source);
  if (/^\uFEFF?\s*\{/.test(text)) {
    const { ninjsItem, readNinjs } = await import('./ninjs.ts');
    const item = ninjsItem(text);
    if (item) return readNinjs(item, source, parseDocument);
  }
  return { source, text };
}

/** How pages begin, after comments and an XML declaration; and how parts of pages begin that were copied. */
const PAGE_START = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*){0,5}<(?:!doctype\s+html|html|head)[\s>]/i;
const COPY_START = /^\s*(?:<!--StartFragment-->|Version:[\d.]+\s[^<]{0,2000}<)/;

/** A file called .html without a single tag is plain text, whose lines a page would run together. */
function isPage(text: string, source: string): boolean {
  return PAGE_START.test(text) || COPY_START.test(text) || (hasEnding(source, /\.(?:html?|xhtml)$/i) && /<[a-z][^<>]*>/i.test(text));
}

function hasEnding(source: string, ending: RegExp): boolean {
  return ending.test(source.replace(/[?#].*$/s, ''));
}
