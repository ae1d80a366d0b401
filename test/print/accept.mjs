#!/usr/bin/env node
// Draws the pages that test/print/accepted keeps, as they are now. Look at them before they are committed.
import { readdir, rm, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { BROWSER_ARGS } from '../../scripts/browser.mjs';

const server = await createServer({ configFile: false, define: { __VERSION__: '"0.0.0"' }, server: { middlewareMode: true, watch: null, ws: false }, appType: 'custom', logLevel: 'error' });
const load = (file) => server.ssrLoadModule(`/test/print/${file}`);
const [{ ACCEPTED, CASES, keptComparison }, { browserProgram, printedBytes }, { Raster }] = await Promise.all(['cases.ts', 'print.ts', 'raster.ts'].map(load));

const browser = await chromium.launch({ executablePath: await browserProgram(), args: BROWSER_ARGS });
const raster = await Raster.in(browser);
for (const file of await readdir(ACCEPTED)) if (file.endsWith('.png')) await rm(new URL(file, ACCEPTED));
for (const [name, choices] of Object.entries(CASES)) {
  const pictures = await raster.pictures(await printedBytes(await keptComparison(), choices));
  for (const [at, picture] of pictures.entries()) await writeFile(new URL(`${name}-${at + 1}.png`, ACCEPTED), picture);
  console.log(`${name}: ${pictures.length} pages`);
}
await browser.close();
await server.close();
process.exit(0);
