import { chromium, type Browser, type BrowserContext } from 'playwright';
import { afterAll } from 'vitest';
import { BROWSER_ARGS, testBrowser } from '../../scripts/browser.mjs';

let launched: Promise<Browser> | null = null;

/** One browser for the tests of a file; it ends with them. */
export function browser(): Promise<Browser> {
  launched ??= testBrowser().then((executablePath) => chromium.launch({ executablePath, args: BROWSER_ARGS }));
  return launched;
}

/** A reader's browser as it is on a first visit: nothing kept, no worker, no other pages. */
export async function freshContext(): Promise<BrowserContext> {
  return (await browser()).newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
}

afterAll(async () => {
  await (await launched)?.close();
  launched = null;
});
