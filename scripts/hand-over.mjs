/**
 * The page that other pages open to hand themselves over must see who opened it, which the app itself need not: for it alone the
 * server leaves out the header that parts a page from its opener.
 */
export function handOverOpener() {
  return {
    name: 'hand-over-opener',
    configurePreviewServer: ({ middlewares }) => void middlewares.use('/hand-over.html', (_, response, next) => {
      const writeHead = response.writeHead.bind(response);
      response.writeHead = (status, ...rest) => {
        response.removeHeader('Cross-Origin-Opener-Policy');
        return writeHead(status, ...rest.map(withoutPolicy));
      };
      next();
    }),
  };
}

function withoutPolicy(headers) {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return headers;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'cross-origin-opener-policy'));
}
