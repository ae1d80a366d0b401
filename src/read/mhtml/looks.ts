import { contentType, headOf } from './headers.ts';
import { lettersOf } from './transfer.ts';

const HEAD = 20_000;

/** Whether a file is a web archive: a MIME head that says so at its very beginning. */
export function looksLikeMhtml(bytes: Uint8Array): boolean {
  const head = headOf(lettersOf(bytes.subarray(0, HEAD)).replace(/^\s+/, ''));
  if (!head?.headers.has('content-type')) return false;
  const { type } = contentType(head.headers);
  return type.startsWith('multipart/') || (type === 'text/html' && head.headers.has('mime-version'));
}
