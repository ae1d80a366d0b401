import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headersFor } from '../../scripts/policy.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a folder on loopback, below `path` as if other things stood beside it, with the headers of `npm start`. */
export async function serve(folder: string, path = '/', headers?: Readonly<Record<string, string>>): Promise<Served> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').pathname;
    const file = asked.startsWith(path) ? normalize(asked.slice(path.length) || 'index.html') : '';
    const own: Readonly<Record<string, string>> = headers ?? headersFor(asked);
    readFile(join(folder, file)).then(
      (content) => response.writeHead(200, { ...own, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content),
      () => response.writeHead(404, own).end('Not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
