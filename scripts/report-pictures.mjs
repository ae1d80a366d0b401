#!/usr/bin/env node
// Takes the pictures of the report in docs/pictures: pages of the samples' report as the command line prints it.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { BROWSER_ARGS } from './browser.mjs';
import { ROOT, say } from './install.mjs';

const WIDTH = 560;
/** A page is taken for its first words. */
const PAGES = { summary: 'Summary', told: '1 Who tells what', passages: 'take an active role in the Geneva political process', quotations: 'seem to” is missing' };

const server = await createServer({ root: ROOT, configFile: false, define: { __VERSION__: '"0.0.0"' }, server: { middlewareMode: true, watch: null, ws: false }, appType: 'custom', logLevel: 'error' });
const load = (file) => server.ssrLoadModule(`/test/print/${file}`);
const [{ browserProgram, printedBytes, namedSeeds }, { Raster }, { readPdf, lettersOf, letters }] = await Promise.all(['print.ts', 'raster.ts', 'read-pdf.ts'].map(load));

const browser = await chromium.launch({ executablePath: await browserProgram(), args: BROWSER_ARGS });
const pdf = await printedBytes(await namedSeeds(), { title: 'The Trump–Putin statement on Syria' });
const pictures = await (await Raster.in(browser)).pictures(pdf, WIDTH);
const { pages } = await readPdf(pdf);
for (const [name, text] of Object.entries(PAGES)) {
  const at = pages.findIndex((page) => lettersOf(page).includes(letters(text)));
  writeFileSync(`${ROOT}/docs/pictures/report-${name}.png`, pictures[at]);
  say(`docs/pictures/report-${name}.png is page ${at + 1}`);
}
await browser.close();
await server.close();
process.exit(0);
