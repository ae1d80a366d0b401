import type { ArticleInput } from '../model.ts';
import { decodeText, LARGEST_FILE, tooLarge } from './decode.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readHtml, type ParseDocument } from './html.ts';
import { contentType, headOf } from './mhtml/headers.ts';
import { partsOf, type Part } from './mhtml/parts.ts';
import { carriedBytes, lettersOf } from './mhtml/transfer.ts';
import { Tally } from './tally.ts';
import { unreadable } from './unreadable.ts';

/** A page saved as a web archive (MHTML): its first HTML part is the page; the rest are its pictures, styles and frames. */
export async function readMhtml(bytes: Uint8Array, source: string, parseDocument: ParseDocument): Promise<ArticleInput> {
  if (bytes.length > LARGEST_FILE) throw tooLarge(bytes.length);
  const letters = lettersOf(bytes).replace(/^\s+/, '');
  const parts = partsOf(letters);
  const page = parts.find(({ headers }) => contentType(headers).type === 'text/html');
  if (!page) throw unreadable('archive-pageless', parts.length);
  const input = await readHtml(textOf(page), source, parseDocument);
  return { ...withAddress(input, page, letters), ...more(input, parts.length - 1) };
}

function textOf({ headers, body }: Part): string {
  const bytes = carriedBytes(body, headers.get('content-transfer-encoding') ?? '');
  const charset = contentType(headers).parameter('charset');
  try {
    if (charset !== undefined) return decodeBytes(new TextDecoder(charset).encoding, bytes);
  } catch {
    // No encoding has that name: the bytes tell.
  }
  return decodeText(bytes).text;
}

/** Browsers note where the page was saved from. */
function withAddress(input: ArticleInput, { headers }: Part, letters: string): ArticleInput {
  const address = headers.get('content-location') ?? headOf(letters)?.headers.get('snapshot-content-location') ?? '';
  return input.metadata?.url === undefined && /^https?:\/\//i.test(address) ? { ...input, metadata: { ...input.metadata, url: address } } : input;
}

function more({ dropped = [] }: ArticleInput, parts: number): Pick<ArticleInput, 'dropped'> {
  const tally = new Tally();
  for (const { kind, count } of dropped) tally.add(kind, count);
  tally.add('part', parts);
  return tally.field;
}
