import { OPENER_POLICY } from './policy.mjs';

/** Lets the page that others open see who opened it: Vite's server knows only one set of headers for all pages. */
export function handOverHeaders() {
  return {
    name: 'hand-over-headers',
    configurePreviewServer: ({ middlewares }) => void middlewares.use('/hand-over.html', (_, response, next) => {
      const writeHead = response.writeHead.bind(response);
      response.writeHead = (status, ...rest) => {
        response.removeHeader(OPENER_POLICY);
        return writeHead(status, ...rest.map(withoutPolicy));
      };
      next();
    }),
  };
}

/** A status message stands where headers may stand. */
function withoutPolicy(headers) {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return headers;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== OPENER_POLICY.toLowerCase()));
}
