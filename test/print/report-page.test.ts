import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_ARGS } from '../../scripts/browser.mjs';
import { compare } from '../../src/compare.ts';
import { MARK_SHAPES } from '../../src/report/contents/report.ts';
import { htmlAnswerKey, htmlReport } from '../../src/report/html/file.ts';
import { useLanguage } from '../../src/words/language.ts';
import { inkBetween } from './ink.ts';
import { browserProgram, manyArticles, seedComparison } from './print.ts';

/** What a printer that leaves out backgrounds does, and one that has black ink only. */
const BLACK_AND_WHITE = '* { background: none !important; box-shadow: none !important; color: #000 !important; }';

let browser: Browser;
let page: Page;
let ink: Page;

beforeAll(async () => {
  await useLanguage('en');
  browser = await chromium.launch({ executablePath: await browserProgram(), args: BROWSER_ARGS });
  const context = await browser.newContext({ bypassCSP: true, deviceScaleFactor: 2 });
  [page, ink] = [await context.newPage(), await context.newPage()];
});

afterAll(() => browser.close());

async function open(html: string, width = 1000): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
}

describe('the page of the five samples', () => {
  beforeAll(async () => open(htmlReport(await seedComparison())));

  it.each(['report', 'answer key'])('passes the accessibility audit as %s', async (kind) => {
    const comparison = await seedComparison();
    await open(kind === 'report' ? htmlReport(comparison) : htmlAnswerKey(comparison));
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
    });
    expect(found).toEqual([]);
  });

  it.each([360, 760, 1280])('fits a window of %i pixels', async (width) => {
    await open(htmlReport(await seedComparison()), width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('asks nobody for anything', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    await open(htmlReport(await seedComparison()));
    expect(asked).toEqual([]);
  });
});

describe('in black and white, without backgrounds', () => {
  beforeAll(async () => {
    await open(htmlReport(await seedComparison()));
    await page.emulateMedia({ media: 'print' });
    await page.addStyleTag({ content: BLACK_AND_WHITE });
  });

  afterAll(() => page.emulateMedia({ media: 'screen' }));

  it.each(MARK_SHAPES)('a mark of the kind "%s" still leaves ink', async (shape) => {
    const sample = page.locator('.key.marks li', { has: page.locator(`mark.${shape}`) });
    const marked = await sample.screenshot();
    await sample.evaluate((item) => {
      const plain = document.createElement('style');
      plain.textContent = '.key.marks mark, .key.marks mark::before, .key.marks mark::after { text-decoration: none !important; border-color: transparent !important; font-weight: 400 !important; }';
      item.append(plain);
    });
    const unmarked = await sample.screenshot();
    await sample.evaluate((item) => item.lastElementChild!.remove());
    expect(await inkBetween(ink, marked, unmarked)).toBeGreaterThan(20);
  });

  it('no two kinds of mark look the same', async () => {
    const looks = await page.locator('.key.marks mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
        const before = getComputedStyle(mark, '::before');
        return [textDecorationLine, textDecorationStyle, before.content, before.clipPath].join(' ');
      }),
    );
    expect(looks).toHaveLength(MARK_SHAPES.length);
    expect(new Set(looks).size).toBe(looks.length);
  });

  it.each(['base', 'edited', 'rewritten', 'partial', 'not-told'])('the square for %s has its own look', async (standing) => {
    const squares = page.locator('.told .key svg');
    const pictures = await Promise.all((await squares.all()).map((one) => one.screenshot()));
    const at = ['base', 'edited', 'rewritten', 'partial', 'not-told'].indexOf(standing);
    for (const [other, picture] of pictures.entries()) {
      if (other !== at) expect(await inkBetween(ink, pictures[at]!, picture)).toBeGreaterThan(8);
    }
  });

  it('the bars of a quotation tell the four states of a word apart', async () => {
    const bars = page.locator('.quotations > .key svg');
    const pictures = await Promise.all((await bars.all()).map((one) => one.screenshot()));
    expect(pictures).toHaveLength(4);
    for (const [one, picture] of pictures.entries()) {
      for (const other of pictures.slice(one + 1)) expect(await inkBetween(ink, picture, other)).toBeGreaterThan(8);
    }
  });
});

describe('a report on twenty sources', () => {
  it('fits the paper', async () => {
    const A4_INSIDE = 658;
    await open(htmlReport(await compare(manyArticles(20)), { extent: 'compact' }), A4_INSIDE);
    await page.emulateMedia({ media: 'print' });
    const wide = await page.evaluate((most) => [...document.querySelectorAll('.report *')].filter((one) => one.getBoundingClientRect().right > most + 1).map(({ tagName, className }) => `${tagName}.${String(className)}`), A4_INSIDE);
    await page.emulateMedia({ media: 'screen' });
    expect(wide).toEqual([]);
  });
});
