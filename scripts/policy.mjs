/**
 * What the app may do, as its pages say it and as the server says it. Nothing is loaded from anywhere but the app's own
 * folder, nothing is sent, no text becomes markup or script; Lit writes its templates, the app its worker and the documents
 * in which it takes saved pages apart, each through a policy of its own.
 */
const RULES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html source-diff',
};

/** For the page itself: it makes no connection at all. */
export const PAGE_POLICY = policy(RULES);

/** For every answer of a server. The service worker, whom the page's own policy does not bind, fetches the app's files. */
export const HEADERS = {
  'Content-Security-Policy': policy({ ...RULES, 'connect-src': "'self'", 'frame-ancestors': "'none'" }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What parts a page from the one that opened it. */
export const OPENER_POLICY = 'Cross-Origin-Opener-Policy';

const OPENED_BY_OTHERS = Object.fromEntries(Object.entries(HEADERS).filter(([name]) => name !== OPENER_POLICY));

/** The page that others open to hand themselves over must see who opened it, which the app need not. */
export function headersFor(path) {
  return path.endsWith('/hand-over.html') ? OPENED_BY_OTHERS : HEADERS;
}

function policy(rules) {
  return Object.entries(rules).map(([name, value]) => `${name} ${value}`).join('; ');
}
