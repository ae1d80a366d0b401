import type { ArticleDetails, ArticleInput } from '../model.ts';
import { LARGEST_FILE, tooLarge } from './decode.ts';
import { inReadingOrder } from './pdf/columns.ts';
import { hyphenatedIn, joinedLines } from './pdf/hyphens.ts';
import { linesOf, type Line } from './pdf/lines.ts';
import { withoutMargins } from './pdf/margins.ts';
import { openPdf } from './pdf/open.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { rolesOf } from './pdf/roles.ts';
import { wordsOf, type TextItem } from './pdf/words.ts';
import { joinedPieces, type Piece } from './pieces.ts';
import { unreadable } from './unreadable.ts';

/** A book has more pages; to take one apart would hold a page up for minutes. */
const MOST_PAGES = 300;

/**
 * A PDF with text as an article: columns are read one after the other, words divided at the ends of lines joined. Heads and feet of
 * the pages and turned text are furniture.
 */
export async function readPdf(bytes: Uint8Array, source: string): Promise<ArticleInput> {
  if (bytes.length > LARGEST_FILE) throw tooLarge(bytes.length);
  const document = await openPdf(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw unreadable('pdf-long', document.numPages, MOST_PAGES);
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
    const { pages, turned } = await textOf(document);
    const { pages: texts, margins } = withoutMargins(pages);
    const pieces = piecesOf(texts.flatMap(inReadingOrder));
    if (pieces.length === 0) throw unreadable('pdf-pictures', document.numPages);
    return { source, ...joinedPieces([...pieces, ...aside(margins, 'head or foot of the page'), ...aside(turned, 'turned text')]), ...metadataOf(info) };
  } finally {
    await document.destroy();
  }
}

type Pages = Awaited<ReturnType<typeof openPdf>>;

async function textOf(document: Pages): Promise<{ pages: Line[][]; turned: string[] }> {
  const pages: Line[][] = [];
  const turned: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const words = wordsOf((await itemsOf(document, number)).filter((item): item is TextItem => 'str' in item));
    pages.push(linesOf(words.upright));
    turned.push(...words.turned);
  }
  return { pages, turned };
}

async function itemsOf(document: Pages, number: number): Promise<readonly (TextItem | object)[]> {
  try {
    const page = await document.getPage(number);
    return (await page.getTextContent()).items;
  } catch (fault) {
    throw unreadable('pdf-damaged-page', number, (fault as Error).message);
  }
}

function piecesOf(lines: readonly Line[]): Piece[] {
  const paragraphs = paragraphsOf(lines);
  const roles = rolesOf(paragraphs);
  const isHyphenated = hyphenatedIn(lines.map(({ text }) => text));
  return paragraphs.map((paragraph, i) => ({ role: roles[i]!, text: joinedLines(paragraph.lines.map(({ text }) => text), isHyphenated) }));
}

function aside(texts: readonly string[], because: string): Piece[] {
  return texts.map((text) => ({ role: 'furniture', because, text }));
}

/** A title is often the name of the file it was made from; its dates tell when it was printed. */
function metadataOf({ Title: title = '', Language: language = '' }: { Title?: string; Language?: string }): { metadata?: ArticleDetails } {
  const isName = title.trim() === '' || /\.\w{2,5}$|^untitled|^microsoft word/i.test(title.trim());
  const metadata = { ...(isName ? {} : { title: title.trim() }), ...(/^[a-z]{2,3}(?:-\w+)?$/i.test(language) ? { language } : {}) };
  return Object.keys(metadata).length === 0 ? {} : { metadata };
}
