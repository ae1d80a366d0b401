#!/usr/bin/env node
// Takes the pictures in docs/pictures from the built app: npm run build, then npm run pictures.
import { mkdirSync } from 'node:fs';
import { ROOT, say } from './install.mjs';
import { BROWSER_ARGS, testBrowser } from './browser.mjs';
import { serveApp } from './serve.mjs';

const WIDE = { width: 1440, height: 960 };
const PHONE = { width: 390, height: 844 };
const VIEWS = [
  { name: 'side-by-side', hash: '#view=side-by-side&pair=B-D' },
  { name: 'all-sources', hash: '#view=all-sources&base=B' },
  { name: 'quotes', hash: '#view=quotes' },
  { name: 'in-words', hash: '#view=linear&pair=B-D' },
  { name: 'articles', hash: '#view=articles' },
  { name: 'start', hash: '#view=start' },
];
/** Each view as it is on a wide screen, dark, on a phone, and in a language that runs from right to left. */
const PICTURES = VIEWS.flatMap(({ name, hash }) => [
  { name, address: hash, size: WIDE },
  { name: `${name}-dark`, address: hash, size: WIDE, dark: true },
  { name: `${name}-phone`, address: hash, size: PHONE },
  { name: `${name}-arabic`, address: `?lang=ar${hash}`, size: WIDE },
]);

const folder = `${ROOT}/docs/pictures`;
mkdirSync(folder, { recursive: true });
const { chromium } = await import('playwright');
const server = await serveApp();
const browser = await chromium.launch({ executablePath: await testBrowser(), args: BROWSER_ARGS });

for (const { name, address, size, dark = false } of PICTURES) {
  const page = await browser.newPage({ viewport: size, colorScheme: dark ? 'dark' : 'light' });
  await page.goto(server.resolvedUrls.local[0] + address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('sd-app progress').waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
  say(`docs/pictures/${name}.png`);
  await page.close();
}
await browser.close();
await server.close();
process.exit(0);
