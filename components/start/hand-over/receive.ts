import type { HandedOver } from '../handed-over.ts';
import { isAddress } from '../handed-over.ts';

/** What the page that opened this one sends. */
const PAGE = 'source-diff:page';
/** As much as is read of a file. */
const LONGEST = 20 * 1024 * 1024;

export interface Received {
  readonly page: HandedOver;
  /** The site that sent it, by the browser's word. */
  readonly from: string;
}

/**
 * Tells the page that opened this one that it may send itself, and takes the first page that comes from there with the key
 * of this opening. Whoever else sends something is not heard. Stops listening when called.
 */
export function receive(key: string, opener: Window, take: (received: Received) => void): () => void {
  const hear = ({ source, origin, data }: MessageEvent): void => {
    const page = source === opener ? pageIn(data, key, origin) : null;
    if (!page) return;
    stop();
    take({ page, from: hostOf(origin) });
  };
  const stop = (): void => removeEventListener('message', hear);
  addEventListener('message', hear);
  // To any origin: it says nothing but the key, and which page is there is not known yet.
  opener.postMessage(`source-diff:ready:${key}`, '*');
  return stop;
}

/** A page says where it is from; only its own site is believed. */
function pageIn(data: unknown, key: string, origin: string): HandedOver | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, key: sent, title, url, html } = data as Record<string, unknown>;
  if (type !== PAGE || sent !== key || typeof html !== 'string' || html.length > LONGEST) return null;
  const isOwn = typeof url === 'string' && isAddress(url) && new URL(url).origin === origin;
  return { html, ...(typeof title === 'string' && { title: title.slice(0, 500) }), ...(isOwn && { url }) };
}

/** Files and sandboxed pages have the origin "null". */
function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : '';
}
