#!/usr/bin/env node
// Takes the pictures in docs/pictures from the built app: npm run build, then npm run pictures.
import { mkdirSync } from 'node:fs';
import { ROOT, say } from './install.mjs';
import { BROWSER_ARGS, testBrowser } from './browser.mjs';
import { serveApp } from './serve.mjs';

const WIDE = { width: 1440, height: 960 };
const PHONE = { width: 390, height: 844 };
const PICTURES = [
  { name: 'side-by-side', hash: '#view=side-by-side&pair=B-D', size: WIDE },
  { name: 'side-by-side-dark', hash: '#view=side-by-side&pair=B-D', size: WIDE, dark: true },
  { name: 'side-by-side-phone', hash: '#view=side-by-side&pair=B-D', size: PHONE },
  { name: 'all-sources', hash: '#view=all-sources&base=B', size: WIDE },
  { name: 'all-sources-phone', hash: '#view=all-sources&base=B', size: PHONE },
  { name: 'quotes', hash: '#view=quotes', size: WIDE },
  { name: 'articles', hash: '#view=articles', size: WIDE },
  { name: 'start', hash: '#view=start', size: WIDE },
];

const folder = `${ROOT}/docs/pictures`;
mkdirSync(folder, { recursive: true });
const { chromium } = await import('playwright');
const server = await serveApp();
const browser = await chromium.launch({ executablePath: await testBrowser(), args: BROWSER_ARGS });
for (const { name, hash, size, dark = false } of PICTURES) {
  const page = await browser.newPage({ viewport: size, colorScheme: dark ? 'dark' : 'light' });
  await page.goto(server.resolvedUrls.local[0] + hash);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText('Comparing').waitFor({ state: 'hidden' });
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
  say(`docs/pictures/${name}.png`);
  await page.close();
}
await browser.close();
await server.close();
process.exit(0);
