import { unreadable } from '../unreadable.ts';
import { contentType, headOf, type Headers } from './headers.ts';

export interface Part {
  readonly headers: Headers;
  /** One character for each byte, as it was carried. */
  readonly body: string;
}

/** A saved page has one level, a mail with attachments three. */
const DEEPEST = 8;
/** Pages bring some hundred pictures and scripts. */
const MOST_PARTS = 5_000;

/** The single parts of an archive, in order, multiparts opened. */
export function partsOf(letters: string): Part[] {
  const parts: Part[] = [];
  const waiting: { letters: string; depth: number }[] = [{ letters, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const head = headOf(next.letters);
    if (!head) continue;
    const { type, parameter } = contentType(head.headers);
    const body = next.letters.slice(head.body);
    const boundary = type.startsWith('multipart/') ? parameter('boundary') : undefined;
    if (boundary === undefined) parts.push({ headers: head.headers, body });
    else if (next.depth >= DEEPEST) throw unreadable('archive-deep', DEEPEST);
    else waiting.push(...split(body, boundary).map((inner) => ({ letters: inner, depth: next.depth + 1 })).reverse());
    if (parts.length + waiting.length > MOST_PARTS) throw unreadable('archive-parts', MOST_PARTS);
  }
  return parts;
}

/** Between the boundary lines; a file that was cut off ends without the last one. */
function split(body: string, boundary: string): string[] {
  const line = `--${boundary}`;
  const parts: string[] = [];
  let from = -1;
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    if (at > 0 && body.charAt(at - 1) !== '\n') continue;
    if (from >= 0) parts.push(body.slice(from, at).replace(/\r?\n$/, ''));
    from = body.indexOf('\n', at) + 1;
    if (from === 0 || body.startsWith('--', at + line.length)) return parts;
  }
  return from >= 0 ? [...parts, body.slice(from)] : parts;
}
