import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { freshContext } from './browser.ts';
import { serve, type Served } from './serve.ts';

const app = inject('app');
/** For what a loaded machine takes its time for. */
const PATIENT = { timeout: 30_000 };

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map((one) => one.close()))));

async function served(folder = app, path = '/'): Promise<Served> {
  const server = await serve(folder, path);
  open.push(server);
  return server;
}

/** A page whose files are all kept. */
async function visited(address: string, context?: BrowserContext): Promise<Page> {
  const visit = context ?? (await freshContext());
  if (!context) open.push(visit);
  const page = await visit.newPage();
  await page.goto(address);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), PATIENT).toBe('activated');
  return page;
}

/** What is kept, by address. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('source-diff-files-'));
    return Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
  });

const samples = (page: Page) => page.locator('sd-side-by-side');

describe('the app without its server', () => {
  it('has kept exactly the files of its build', async () => {
    const { address } = await served();
    const [kept] = await keptIn(await visited(address));
    const files = (await readdir(app, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const names = files.map((entry) => join(entry.parentPath, entry.name).slice(app.length + 1)).filter((name) => name !== 'service-worker.js');
    expect(kept!.toSorted()).toEqual(names.map((name) => address + (name === 'index.html' ? '' : name)).toSorted());
  });

  it('starts and shows every view, also below another path, with parts that it never loaded before', async () => {
    const server = await served(app, '/tools/source-diff/');
    const context = await freshContext();
    open.push(context);
    const page = await visited(server.address, context);
    await server.close();
    await context.setOffline(true);
    await page.reload();
    await samples(page).waitFor();
    for (const view of ['All sources', 'Quotes and figures', 'In words', 'Articles']) {
      await page.getByRole('link', { name: view, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    }
    await page.goto(`${server.address}#view=start`);
    await page.locator('input[type=file]').first().setInputFiles({ name: 'ferry.md', mimeType: 'text/markdown', buffer: Buffer.from('# Ferry\n\nIt runs again since Monday.') });
    await page.locator('sd-articles').getByText('Ferry').first().waitFor();
    expect(await page.locator('sd-articles').getByText('ferry.md').count()).toBeGreaterThan(0);
  });

  it('leaves all else to the network', async () => {
    const server = await served();
    const page = await visited(server.address);
    const answer = await page.goto(`${server.address}robots.txt`);
    expect(answer!.status()).toBe(404);
    expect(answer!.fromServiceWorker()).toBe(false);
  });
});

describe('a newer version', () => {
  /** A copy of the build, and what makes another version of it. */
  async function changing(): Promise<{ folder: string; change: () => Promise<void> }> {
    const folder = await mkdtemp(join(tmpdir(), 'source-diff-version-'));
    open.push({ close: () => rm(folder, { recursive: true, force: true }) });
    await cp(app, folder, { recursive: true });
    const edit = async (name: string, from: RegExp, to: string) => writeFile(join(folder, name), (await readFile(join(folder, name), 'utf8')).replace(from, to));
    const change = async () => {
      await edit('index.html', /<body>/, '<body data-version="newer">');
      await edit('service-worker.js', /"version":"\w+"/, '"version":"newer"');
    };
    return { folder, change };
  }
  const version = (page: Page) => page.evaluate(() => document.body.dataset.version ?? 'first');

  it('is announced, and comes when the reader asks for it', async () => {
    const { folder, change } = await changing();
    const page = await visited((await served(folder)).address);
    await samples(page).waitFor();
    await change();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText('A new version is ready.').waitFor();
    expect(await version(page)).toBe('first');
    await page.reload();
    expect(await version(page)).toBe('first');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => version(page).catch(() => ''), PATIENT).toBe('newer');
    await expect.poll(async () => (await keptIn(page)).length, PATIENT).toBe(2);
  });

  it('does not take unsaved work away', async () => {
    const { folder, change } = await changing();
    const page = await visited(`${(await served(folder)).address}#view=start`);
    await page.locator('#paste').pressSequentially('Half an article');
    await change();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    page.on('dialog', (dialog) => void dialog.dismiss());
    const asked = page.waitForEvent('dialog');
    await page.getByRole('button', { name: 'Reload' }).click();
    expect((await asked).type()).toBe('beforeunload');
    expect(await page.locator('#paste').inputValue()).toBe('Half an article');
  });
});

describe('what another program shares with the app', () => {
  /** A page of another program with a form that shares what is in it. */
  async function sharing(target: string): Promise<string> {
    const form = `<!doctype html><form method="post" enctype="multipart/form-data" action="${target}share">
      <input name="title"><textarea name="text"></textarea><input name="url"><input type="file" name="files" multiple><button>Share</button></form>`;
    const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(form));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => new Promise((resolve) => server.close(resolve)) });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  it('is put in as articles: files', async () => {
    const { address } = await served();
    const page = await visited(address);
    await page.goto(await sharing(address));
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.locator('input[type=file]').setInputFiles([file('a.txt', 'Ferry runs again\n\nSince Monday.'), file('b.txt', 'Ferry is back\n\nOn Monday.')]);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('heading', { name: 'Two articles' }).waitFor();
    expect(await page.evaluate(() => caches.has('source-diff-shared'))).toBe(false);
  });

  it('is put in as an article: a text with its title', async () => {
    const { address } = await served();
    const page = await visited(address);
    await page.goto(await sharing(address));
    await page.locator('[name=title]').fill('Ferry runs again');
    await page.locator('[name=text]').fill('The ferry runs again since Monday.');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('heading', { name: 'One article' }).waitFor();
    await page.locator('sd-articles').getByText('Ferry runs again').first().waitFor();
    expect(await page.evaluate(() => location.hash)).not.toContain('shared');
  });
});

describe('the manifest', () => {
  it('names what is there, so that the app can be installed', async () => {
    const { address } = await served();
    const page = await visited(address);
    const session = await page.context().newCDPSession(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect({ errors, url }).toEqual({ errors: [], url: `${address}manifest.webmanifest` });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // Playwright's contexts are private windows, from which nothing can be installed.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });
});
