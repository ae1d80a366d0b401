import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_ARGS } from '../../scripts/browser.mjs';
import { useLanguage } from '../../src/words/language.ts';
import { ACCEPTED, CASES, keptComparison } from './cases.ts';
import { browserProgram, printedBytes } from './print.ts';
import { Raster } from './raster.ts';

/** A cell differs when its darkness does by this much: a word that is there or not, not how its letters are smoothed. */
const CLEARLY = 0.12;
/** Of 1,200 cells of a page: a line that breaks one word earlier is within it, a lost table or a moved heading is not. */
const MOST_CELLS = 40;

let browser: Browser;
let raster: Raster;

beforeAll(async () => {
  await useLanguage('en');
  browser = await chromium.launch({ executablePath: await browserProgram(), args: BROWSER_ARGS });
  raster = await Raster.in(browser);
});

afterAll(() => browser.close());

/** Puts the pages as they are now where somebody can look at them, and says where. */
function kept(name: string, pictures: readonly Buffer[]): string {
  const folder = mkdtempSync(join(tmpdir(), `source-diff-pages-${name}-`));
  pictures.forEach((picture, at) => writeFileSync(join(folder, `${name}-${at + 1}.png`), picture));
  return `The pages as they are now: ${folder}`;
}

describe('the pages of a report', () => {
  it.each(Object.entries(CASES))('look as accepted: %s', async (name, choices) => {
    const accepted = readdirSync(ACCEPTED).filter((file) => file.startsWith(`${name}-`));
    const pictures = await raster.pictures(await printedBytes(await keptComparison(), choices));
    expect(pictures.length).toBe(accepted.length);
    const differing: number[] = [];
    for (const [at, picture] of pictures.entries()) {
      const [now, before] = [await raster.shades(picture), await raster.shades(readFileSync(new URL(`${name}-${at + 1}.png`, ACCEPTED)))];
      differing.push(now.filter((shade, cell) => Math.abs(shade - before[cell]!) > CLEARLY).length);
    }
    const most = Math.max(...differing);
    expect(most, most > MOST_CELLS ? kept(name, pictures) : '').toBeLessThanOrEqual(MOST_CELLS);
  });

  it('look otherwise where a mark is not drawn', async () => {
    const comparison = await keptComparison();
    const [shown] = await raster.pictures(await printedBytes(comparison, { parts: ['passages'] }));
    const alignments = comparison.alignments.map((alignment) => ({ ...alignment, links: alignment.links.map((link) => ({ ...link, changes: [] })) }));
    const [unmarked] = await raster.pictures(await printedBytes({ ...comparison, alignments }, { parts: ['passages'] }));
    const [now, before] = [await raster.shades(shown!), await raster.shades(unmarked!)];
    expect(now.some((shade, cell) => Math.abs(shade - before[cell]!) > CLEARLY / 4)).toBe(true);
  });
});
