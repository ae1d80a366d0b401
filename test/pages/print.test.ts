import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { letters, lettersOf, readPdf } from '../print/read-pdf.ts';
import { freshContext } from './browser.ts';
import { serve, type Served } from './serve.ts';
import { violationsIn } from './session.ts';

let served: Served;
let page: Page;
let heard: string[];

beforeAll(async () => {
  served = await serve(inject('app'));
  const context = await freshContext();
  heard = violationsIn(context);
  page = await context.newPage();
});

afterAll(() => served.close());

async function open(address: string): Promise<void> {
  await page.goto(`${served.address}#${address}`);
  await page.reload();
  await page.locator('sd-report').waitFor({ state: 'attached' });
}

describe('the app, printed by whatever key or menu', () => {
  it.each(['view=side-by-side&pair=B-D', 'view=all-sources', 'view=quotes', 'view=linear', 'view=articles'])('is the report, from %s', async (address) => {
    await open(address);
    const { pages, title } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(title).toBe('The Trump–Putin statement on Syria, November 2017');
    expect(pages.length).toBeGreaterThan(8);
    const first = lettersOf(pages[0]!);
    for (const text of ['Summary', 'Sources', 'The Times of Israel', 'Voice of America']) expect(first).toContain(letters(text));
    expect(lettersOf(pages[1]!)).toContain(letters('source-diff comparison report'));
    for (const [at, one] of pages.entries()) expect(lettersOf(one)).toContain(`${at + 1}of${pages.length}`);
    expect(pages.map(lettersOf).join('')).not.toContain(letters('Compare your own'));
  });

  it('has nothing of the report on the page behind it', async () => {
    await expect.poll(() => page.evaluate(() => document.querySelector('body > .report'))).toBeNull();
    expect(await page.title()).not.toContain('November 2017');
  });

  it('is the report by choice, from the dialog', async () => {
    await open('view=side-by-side&pair=B-D');
    await page.getByRole('button', { name: 'Print or save' }).click();
    await page.getByRole('radio', { name: 'Compact: differences only' }).check();
    await page.getByRole('radio', { name: 'Letter' }).check();
    await page.getByRole('button', { name: 'Close' }).click();
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(Math.round(pages[0]!.width)).toBe(612);
    expect(pages.length).toBeLessThan(10);
  });

  it('leaves the start page as it is', async () => {
    await page.goto(`${served.address}#view=start`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { pages } = await readPdf(await page.pdf());
    expect(pages.map(lettersOf).join('')).not.toContain(letters('comparison report'));
  });

  it('keeps to its policy all the while', () => {
    expect(heard).toEqual([]);
  });
});
