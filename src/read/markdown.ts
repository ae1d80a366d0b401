import type { Token, Tokens } from 'marked';
import type { ArticleInput, BlockRole } from '../model.ts';
import { frontMatterOf } from './markdown/front-matter.ts';
import { holdsImagesOnly, tagsRemoved, wordsOf } from './markdown/inline.ts';
import { joinedPieces, type Piece } from './pieces.ts';

/**
 * A Markdown file as an article: `text` is what a reader would see, blocks parted by blank lines. The details at the top
 * of the file become metadata and stay in the text as furniture. What no writer makes is left as plain text.
 */
export async function readMarkdown(text: string, source: string): Promise<ArticleInput> {
  const front = frontMatterOf(text);
  const pieces = await bodyOf(front?.rest ?? text);
  if (!pieces) return { source, text };
  const body = withHeadline(pieces, front?.details.title);
  const top: Piece[] = front?.lines ? [{ role: 'furniture', because: 'details at the top of the file', text: front.lines }] : [];
  return { source, ...joinedPieces([...top, ...body]), ...(front ? { metadata: front.details } : {}) };
}

/** Emphasis signs in one paragraph are matched in quadratic time: 5,000 take a twentieth of a second, 100,000 half a minute. */
const MOST_SIGNS = 5_000;

/** null for text that would take too long or nests too deeply for the stack: no article is written like that. */
async function bodyOf(text: string): Promise<Piece[] | null> {
  if (text.split(/\n[ \t]*\r?\n/).some((paragraph) => paragraph.length > MOST_SIGNS && (paragraph.match(/[*_~[\]`<]/g)?.length ?? 0) > MOST_SIGNS)) return null;
  const { lexer } = await import('marked');
  try {
    return lexer(text).flatMap((token) => piecesOf(token));
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

/** The first heading of the first rank is the headline; without one, the title from the top of the file is set there. */
function withHeadline(pieces: readonly Piece[], title: string | undefined): Piece[] {
  if (pieces.some(({ role }) => role === 'headline')) {
    const first = pieces.findIndex(({ role }) => role === 'headline');
    return pieces.map((piece, i) => (piece.role === 'headline' && i > first ? { ...piece, role: 'heading' } : piece));
  }
  return title === undefined ? [...pieces] : [{ role: 'headline', text: title }, ...pieces];
}

function piece(role: BlockRole, text: string): Piece[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : [{ role, text: trimmed }];
}

/** `role`: what a paragraph is where it stands, as in a list. */
function piecesOf(token: Token, role: BlockRole = 'paragraph'): Piece[] {
  switch (token.type) {
    case 'heading':
      return piece((token as Tokens.Heading).depth === 1 ? 'headline' : 'heading', wordsOf(token.tokens ?? []));
    case 'list':
      return (token as Tokens.List).items.flatMap(({ tokens }) => tokens.flatMap((inner) => piecesOf(inner, 'list-item')));
    case 'blockquote':
      return (token.tokens ?? []).flatMap((inner) => piecesOf(inner, role));
    case 'table':
      return rowsOf(token as Tokens.Table).flatMap((row) => piece('paragraph', row));
    case 'code':
      return piece(role, (token as Tokens.Code).text);
    case 'html':
      return tagsRemoved(token.raw).split(/\n{2,}/).flatMap((text) => piece(role, text));
    case 'space':
    case 'hr':
    case 'def':
    case 'checkbox':
      return [];
    default:
      return paragraph(token, role);
  }
}

function paragraph(token: Token, role: BlockRole): Piece[] {
  const tokens: Token[] = 'tokens' in token && token.tokens ? token.tokens : [token];
  return piece(holdsImagesOnly(tokens) ? 'caption' : role, wordsOf(tokens));
}

function rowsOf({ header, rows }: Tokens.Table): string[] {
  return [header, ...rows].map((row) => row.map((cell) => wordsOf(cell.tokens)).join('\t'));
}
