import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BROWSER_ARGS, testBrowser } from '../../scripts/browser.mjs';
import { freshContext } from './browser.ts';
import { serve, type Served } from './serve.ts';

/** For what a loaded machine takes its time for. */
const PATIENT = { timeout: 30_000 };

let served: Served;
let context: BrowserContext;
beforeAll(async () => void (served = await serve(inject('app'))));
beforeEach(async () => void (context = await freshContext()));
afterEach(() => context.close());
afterAll(() => served.close());

async function opened(hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(served.address + hash);
  return page;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#paste').fill(text);
  await page.getByRole('button', { name: 'Add article' }).click();
}

async function keepAs(page: Page, name: string): Promise<void> {
  await page.locator('sd-side-by-side').waitFor();
  await page.keyboard.press('Control+Shift+S');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: /^Keep it/ }).click();
}

/** All that the page has stored, but for settings of how it looks. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('source-diff');
      opening.onsuccess = () => resolve(opening.result);
    });
    const names = [...database.objectStoreNames];
    const counts = names.map(
      (name) =>
        new Promise<number>((resolve) => {
          const counting = database.transaction(name).objectStore(name).count();
          counting.onsuccess = () => resolve(counting.result);
        }),
    );
    const total = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    database.close();
    return { records: total, settings: Object.keys(localStorage) };
  });

async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

describe('a page that is closed with unsaved work', () => {
  it('asks the reader first, and stays as it was', async () => {
    const page = await opened('#view=start');
    await paste(page, 'Ferry runs again\n\nThe ferry runs again since Monday.');
    await page.getByRole('heading', { name: 'One article' }).click();
    const asked = page.waitForEvent('dialog');
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.reload({ timeout: 2000 }).catch(() => undefined);
    expect((await asked).type()).toBe('beforeunload');
    await page.getByText('Ferry runs again').first().waitFor();
  });

  it('keeps nothing where the reader did not ask for it', async () => {
    const page = await opened('#view=start');
    await paste(page, 'Ferry runs again\n\nThe ferry runs again since Monday.');
    await page.getByRole('heading', { name: 'One article' }).waitFor();
    await page.waitForTimeout(1500);
    expect(await stored(page)).toEqual({ records: 0, settings: ['source-diff.preferences'] });
    await crash(page);
    const next = await opened('#view=start');
    await next.getByText('None so far').waitFor();
    expect(await next.getByText('closed with unsaved work').count()).toBe(0);
  });
});

describe('a page that crashes', () => {
  const long = (name: string) => `${name}\n\n${Array.from({ length: 1500 }, (_, i) => `The ${name} of day ${i} carried ${i * 3} people over the river to town ${i % 17}.`).join('\n\n')}`;

  it('while it compares loses nothing where a recovery copy is kept; the copy goes with saving', async () => {
    const page = await opened('#view=start');
    await paste(page, 'Ferry runs again\n\nThe ferry runs again since Monday.');
    await page.getByRole('checkbox', { name: 'Keep a recovery copy in this browser' }).check();
    await page.locator('input[type=file]').first().setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(long('ferry')) });
    await page.getByRole('heading', { name: 'Two articles' }).waitFor();
    await expect.poll(async () => (await stored(page)).records, PATIENT).toBe(1);
    await page.waitForTimeout(1200);
    await crash(page);

    const next = await opened();
    await next.getByText(/closed with unsaved work, .*: 2 articles/).waitFor();
    await next.getByRole('button', { name: 'Bring them back' }).click();
    await next.getByRole('heading', { name: 'Two articles' }).waitFor();
    await next.getByText('Ferry runs again').first().waitFor();
    await expect.poll(async () => (await stored(next)).records, PATIENT).toBe(1);

    await next.getByRole('link', { name: 'Side by side' }).click();
    await keepAs(next, 'The ferry');
    await next.getByText('“The ferry” is kept in this browser.').waitFor();
    // One entry of the list and its text.
    await expect.poll(async () => (await stored(next)).records, PATIENT).toBe(2);
  });

  it('leaves a copy that can be deleted, and that a page still open is not offered', async () => {
    const page = await opened('#view=start');
    await paste(page, 'Ferry runs again\n\nThe ferry runs again since Monday.');
    await page.getByRole('checkbox', { name: 'Keep a recovery copy in this browser' }).check();
    await expect.poll(async () => (await stored(page)).records, PATIENT).toBe(1);
    const beside = await opened('#view=start');
    await beside.getByText('None so far').waitFor();
    expect(await beside.getByText('closed with unsaved work').count()).toBe(0);
    await crash(page);
    await beside.reload();
    await beside.getByRole('button', { name: 'Delete the copy' }).click();
    await expect.poll(async () => (await stored(beside)).records, PATIENT).toBe(0);
  });
});

describe('two tabs', () => {
  it('list what the other keeps, and tell before they save over it', async () => {
    const [first, second] = [await opened(), await opened('#view=start')];
    await keepAs(first, 'Syria');
    await second.getByRole('button', { name: 'Open Syria', exact: true }).click();
    await second.locator('sd-side-by-side').waitFor();
    await second.keyboard.press('Control+s');
    await second.getByText('“Syria” is kept in this browser.').waitFor();
    await first.bringToFront();
    await first.keyboard.press('Control+s');
    await first.getByText(/“Syria” was saved in another tab at/).waitFor();
    await first.getByRole('button', { name: 'Keep both' }).click();
    await first.getByText('“Syria (2)” is kept in this browser.').waitFor();
    expect(await stored(first)).toMatchObject({ records: 4 });
  });
});

describe('a browser', () => {
  it('that has no space left says so, and the work stays and can be saved as a file', async () => {
    const page = await opened();
    await page.locator('sd-side-by-side').waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(served.address).origin, quotaSize: 1 });
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Keep it here' }).click();
    await page.getByRole('alert').getByText(/has no space left/).waitFor();
    await page.evaluate(() => void Reflect.deleteProperty(window, 'showSaveFilePicker'));
    const download = page.waitForEvent('download');
    await page.getByRole('alert').getByRole('button', { name: 'Save a file' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.source-diff\.json$/);
  });

  it('that lets pages store nothing still compares, and says where nothing can be kept', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'source-diff-profile-'));
    await mkdir(join(profile, 'Default'));
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
    const blocked = await chromium.launchPersistentContext(profile, { executablePath: await testBrowser(), args: BROWSER_ARGS });
    try {
      const page = await blocked.newPage();
      await page.goto(served.address);
      await page.locator('sd-side-by-side').waitFor();
      await page.keyboard.press('Control+s');
      await page.getByRole('button', { name: 'Keep it here' }).click();
      await page.getByRole('alert').getByText(/lets nothing be kept here/).waitFor();
      await page.goto(`${served.address}#view=start`);
      await page.getByText('This browser lets nothing be kept.').waitFor();
      expect(await page.getByRole('heading', { name: 'Lay the accounts side by side' }).count()).toBe(1);
    } finally {
      await blocked.close();
      await rm(profile, { recursive: true, force: true });
    }
  });
});
