import { HEIGHT, isHello, type HeightMessage } from './protocol.ts';

/**
 * For the page inside the frame: tells its height to pages of its own site, and of those that it names in
 * `<meta name="source-diff-hosts" content="https://news.example https://blog.example">`.
 */
let host: string | null = null;

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || !isHello(data) || !isLet(origin)) return;
  host = origin;
  tell();
});
new ResizeObserver(tell).observe(document.documentElement);

function isLet(origin: string): boolean {
  const named = document.querySelector<HTMLMetaElement>('meta[name="source-diff-hosts"]')?.content ?? '';
  return origin === location.origin || named.split(/\s+/).includes(origin);
}

function tell(): void {
  if (host === null) return;
  const message: HeightMessage = { type: HEIGHT, height: document.documentElement.getBoundingClientRect().height };
  parent.postMessage(message, host);
}
