#!/usr/bin/env node
// Draws public/favicon.svg as the PNG icons that systems ask for.
import { mkdirSync, readFileSync } from 'node:fs';
import { BROWSER_ARGS, testBrowser } from './browser.mjs';
import { ROOT } from './install.mjs';

const INK = '#17181a';
const drawing = readFileSync(`${ROOT}/public/favicon.svg`, 'utf8');
const folder = `${ROOT}/public/icons`;

const { chromium } = await import('playwright');
const browser = await chromium.launch({ executablePath: await testBrowser(), args: BROWSER_ARGS });
mkdirSync(folder, { recursive: true });
await draw('180.png', 180, 100);
await draw('192.png', 192, 100);
await draw('512.png', 512, 100);
// A system may cut off all outside a circle of four fifths of the width.
await draw('maskable-512.png', 512, 72, INK);
await browser.close();

async function draw(name, size, share, ground = 'transparent') {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0;display:grid;place-items:center;block-size:100vh;background:${ground}}svg{inline-size:${share}%}</style>${drawing}`);
  await page.screenshot({ path: `${folder}/${name}`, omitBackground: true });
  await page.close();
}
