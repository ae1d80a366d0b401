import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, inject } from 'vitest';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Pages by their paths, each as it is sent; what is none of them is looked for in `folder`. */
export type Pages = Readonly<Record<string, string>>;

export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
}

const open: (() => void)[] = [];

/** Serves pages on loopback, until the tests of the file have ended. `/source-diff.js` and the like come from the package. */
export async function site(pages: Pages, headers: Readonly<Record<string, string>> = {}, folder = packageFile('dist')): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    asked.push(pathname);
    const type = { 'Content-Type': TYPES[extname(pathname)] ?? 'text/html; charset=utf-8' };
    contentOf(pages, pathname, folder).then(
      (content) => response.writeHead(200, { ...headers, ...type }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A file of the package as it was unpacked. */
export function packageFile(name: string): string {
  return join(inject('folder'), 'node_modules/source-diff', name);
}

async function contentOf(pages: Pages, path: string, folder: string): Promise<string | Buffer> {
  if (path === '/favicon.ico') return '';
  return pages[path] ?? (await readFile(join(folder, path)));
}

afterAll(() => {
  for (const close of open.splice(0)) close();
});
