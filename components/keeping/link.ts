import { fromBase64url, toBase64url } from './base64url.ts';
import { deflated, inflated } from './deflate.ts';

/** Characters of a link. Browsers take far more; from about here on, mail and chat programs cut a link or refuse it. */
export const LONGEST_LINK = 64_000;
/** Bytes that a link may unpack to: twenty times what fits into the longest one in practice. */
const MOST_UNPACKED = 8_000_000;

const START = '#comparison=';

/** The address of the page with `kept` in its fragment, which browsers never send to a server. It may be too long: see `LONGEST_LINK`. */
export async function linkTo(kept: string, page: string): Promise<string> {
  return page.replace(/#.*$/s, '') + START + toBase64url(await deflated(kept));
}

export function isLink(fragment: string): boolean {
  return fragment.startsWith(START);
}

/** What the fragment of a link holds. Rejects where it holds no packed text, or too much. */
export async function keptInLink(fragment: string): Promise<string> {
  return inflated(fromBase64url(fragment.slice(START.length)), MOST_UNPACKED);
}
