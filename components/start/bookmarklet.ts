/** Runs on the page that is being read, as text: it can use nothing from outside itself. */
function handOver(app: string, origin: string, copied: string, failed: string): void {
  const key = [...crypto.getRandomValues(new Uint32Array(4))].join('-');
  const chosen = getSelection();
  const box = document.createElement('div');
  if (chosen && !chosen.isCollapsed) box.append(chosen.getRangeAt(0).cloneContents());
  const html = box.firstChild ? `<!--StartFragment-->${box.outerHTML}` : document.documentElement.outerHTML;
  const opened = open(`${app}#${key}`);
  const copy = (): void => {
    if (!isSecureContext) return alert(failed);
    const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([box.textContent || document.body.innerText], { type: 'text/plain' }) });
    navigator.clipboard.write([item]).then(() => alert(copied), () => alert(failed));
  };
  if (!opened) return copy();
  const answer = ({ source, origin: from, data }: MessageEvent): void => {
    if (source !== opened || from !== origin || data !== `source-diff:ready:${key}`) return;
    removeEventListener('message', answer);
    clearTimeout(patience);
    opened.postMessage({ type: 'source-diff:page', key, title: document.title, url: location.href, html }, origin);
  };
  const patience = setTimeout(() => {
    removeEventListener('message', answer);
    copy();
  }, 8000);
  addEventListener('message', answer);
}

/** What is said on the page that cannot hand itself over. */
export interface BookmarkletWords {
  readonly copied: string;
  readonly failed: string;
}

/** The address of a bookmark that hands the page being read to the app at `app`: the page, or what is chosen on it. */
export function bookmarklet(app: string, { copied, failed }: BookmarkletWords): string {
  const place = new URL('hand-over.html', app);
  const values = [place.href, place.origin, copied, failed].map((value) => JSON.stringify(value));
  return `javascript:${encodeURIComponent(`(${String(handOver)})(${values.join(',')})`)}`;
}
