import type { ArticleInput } from '../model.ts';
import { decodeText } from './decode.ts';
import type { ParseDocument } from './html.ts';

/**
 * A file as an article. Saved pages are known by the ending of their name or by how they begin, Markdown by its ending;
 * all else is plain text. Throws `UnreadableError` when there is no article in it.
 */
export async function readInput(bytes: Uint8Array, source: string, parseDocument: ParseDocument): Promise<ArticleInput> {
  const { text } = decodeText(bytes);
  if (isPage(text, source)) return (await import('./html.ts')).readHtml(text, source, parseDocument);
  if (hasEnding(source, /\.(?:md|markdown|mdown)$/i)) return (await import('./markdown.ts')).readMarkdown(text, source);
  return { source, text };
}

/** How pages begin, after comments and an XML declaration. */
const PAGE_START = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*){0,5}<(?:!doctype\s+html|html|head)[\s>]/i;

/** A file called .html without a single tag is plain text, whose lines a page would run together. */
function isPage(text: string, source: string): boolean {
  return PAGE_START.test(text) || (hasEnding(source, /\.(?:html?|xhtml)$/i) && /<[a-z][^<>]*>/i.test(text));
}

function hasEnding(source: string, ending: RegExp): boolean {
  return ending.test(source.replace(/[?#].*$/s, ''));
}
