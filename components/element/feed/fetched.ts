import { element as words } from '../../../src/words/element.ts';
import { LiveError } from '../live-error.ts';

/** A file of the page's own site. Nothing is asked of any other, so that no one learns who reads what. */
export async function fetched(address: string, signal: AbortSignal): Promise<Response> {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new LiveError(() => words.otherOrigin(address));
  const response = await fetch(url, { signal, credentials: 'same-origin' });
  if (!response.ok) throw new LiveError(() => words.notReached(address, response.status));
  return response;
}
