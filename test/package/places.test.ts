import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { opened, passagesIn } from './opened.ts';
import { site } from './site.ts';
import { ARTICLES, pageWith } from './texts.ts';

const HEAD = '<script type="module" src="/source-diff.js"></script>';

async function onPage(body: string, head = HEAD, options = {}) {
  return opened((await site({ '/': pageWith(body, head) })).origin, options);
}

/** Whether anything reaches out of the element's own width. */
function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.querySelector('source-diff')!;
    const { left, right } = element.getBoundingClientRect();
    const parts = [...element.shadowRoot!.querySelectorAll('.header, .footer, .readings, .text, .source, .legend, .head')];
    return parts.some((part) => part.getBoundingClientRect().left < left - 1 || part.getBoundingClientRect().right > right + 1);
  });
}

function columns(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [first, second] = document.querySelector('source-diff')!.shadowRoot!.querySelectorAll('.reading');
    return first!.getBoundingClientRect().top === second!.getBoundingClientRect().top ? 2 : 1;
  });
}

describe('the element, wherever it stands', () => {
  it.each([
    [300, 1],
    [320, 1],
    [519, 1],
    [520, 2],
    [900, 2],
  ])('fits %d pixels with %d columns', async (width, expected) => {
    const { page } = await onPage(`<div style="inline-size:${width}px"><source-diff>${ARTICLES}</source-diff></div>`);
    expect(await passagesIn(page)).toBe(3);
    expect(await columns(page)).toBe(expected);
    expect(await overflows(page)).toBe(false);
  });

  it('reads well without a script', async () => {
    const { page } = await onPage(`<source-diff>${ARTICLES}</source-diff>`, '<link rel="stylesheet" href="/styles/source-diff.css">', { javaScriptEnabled: false });
    for (const text of ['Ferry returns after storm', 'About 240 people waited at the pier.', 'Fares go up in June.']) {
      expect(await page.getByText(text).isVisible()).toBe(true);
    }
    const [first, second] = [page.locator('article').first(), page.locator('article').last()];
    expect((await first.boundingBox())!.y).toBe((await second.boundingBox())!.y);
  });

  it('stands several times on one page, each with its own', async () => {
    const { page } = await onPage(`<source-diff id="a">${ARTICLES}</source-diff><source-diff id="b" max-passages="1">${ARTICLES}</source-diff>`);
    expect(await passagesIn(page, '#a')).toBe(3);
    expect(await passagesIn(page, '#b')).toBe(1);
    await page.locator('#a').getByRole('button', { name: 'Next passage' }).click();
    expect(await page.evaluate(() => [...document.querySelectorAll('source-diff')].map(({ current }) => current !== null))).toEqual([true, false]);
  });

  it('draws its ribbons when a hidden tab is opened', async () => {
    const tab = `<div id="tab" hidden style="inline-size:1000px"><source-diff view="side-by-side">${ARTICLES}</source-diff></div>`;
    const { page, complaints } = await onPage(tab, '<script type="module" src="/source-diff-full.js"></script>');
    await page.waitForFunction(() => document.querySelector('source-diff')?.result);
    await page.evaluate(() => document.querySelector('#tab')!.removeAttribute('hidden'));
    const drawn = () =>
      page.evaluate(() => {
        const view = document.querySelector('source-diff')!.shadowRoot!.querySelector('sd-side-by-side');
        return [...(view?.shadowRoot?.querySelector('sd-ribbons')?.shadowRoot?.querySelectorAll('path') ?? [])].filter((path) => path.getBoundingClientRect().height > 0).length;
      });
    await expect.poll(drawn).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });

  it('works in a dialog', async () => {
    const { page } = await onPage(`<dialog><source-diff>${ARTICLES}</source-diff></dialog>`);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    expect(await passagesIn(page)).toBe(3);
    await page.locator('mark[data-difference]').first().hover();
    await page.locator('.note').waitFor();
    expect(await page.locator('.note').isVisible()).toBe(true);
  });

  it('keeps its looks under rules for everything', async () => {
    const rules = '<style>* { margin: 30px; padding: 9px; color: red; font: 40px cursive !important; display: block; border: 3px solid } mark, button, p { background: lime; float: left }</style>';
    const { page } = await onPage(`<source-diff>${ARTICLES}</source-diff>`, `${rules}${HEAD}`);
    await passagesIn(page);
    const looks = await page.evaluate(() => {
      const root = document.querySelector('source-diff')!.shadowRoot!;
      const [heading, mark] = [root.querySelector('.heading')!, root.querySelector('mark:not(.caret)')!];
      const { fontSize } = getComputedStyle(heading);
      const { display, float, margin } = getComputedStyle(mark);
      return { fontSize, display, float, margin };
    });
    expect(looks).toEqual({ fontSize: '14px', display: 'inline', float: 'none', margin: '0px' });
  });

  it.each(['display: flex', 'display: grid; place-items: center', 'display: inline-block', 'display: flex; flex-direction: column; align-items: start'])('takes its room where the page goes by the content: %s', async (style) => {
    for (const width of [1000, 320]) {
      const { page } = await onPage(`<div style="max-inline-size:${width}px"><div style="${style}"><source-diff>${ARTICLES}</source-diff></div></div>`);
      expect(await passagesIn(page)).toBe(3);
      const taken = await page.evaluate(() => document.querySelector('source-diff')!.getBoundingClientRect().width);
      expect(taken).toBe(Math.min(width, 720));
      expect(await overflows(page)).toBe(false);
    }
  });

  it.each(['red', '#888', '#999'])('takes %s for text of a light page', async (color) => {
    const { page } = await onPage(`<div style="color:${color}"><source-diff>${ARTICLES}</source-diff></div>`);
    await passagesIn(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('source-diff')!).colorScheme)).not.toBe('dark');
  });

  it('goes by the ground that the page has, whatever made it dark', async () => {
    const { page } = await onPage(`<div style="background:#123;color:#eee"><source-diff>${ARTICLES}</source-diff></div>`);
    await passagesIn(page);
    await page.waitForFunction(() => document.querySelector('source-diff')!.matches(':state(dark)'));
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('source-diff')!).colorScheme)).toBe('dark');
    await page.evaluate(() => document.querySelector('div')!.removeAttribute('style'));
    await page.evaluate(() => (document.body.className = 'light'));
    await page.waitForFunction(() => !document.querySelector('source-diff')!.matches(':state(dark)'));
  });

  it('stands mirrored on pages from right to left', async () => {
    const { page } = await onPage(`<div dir="rtl"><source-diff>${ARTICLES}</source-diff></div>`);
    await passagesIn(page);
    const lefts = await page.evaluate(() => [...document.querySelector('source-diff')!.shadowRoot!.querySelectorAll('.reading')].slice(0, 2).map((one) => one.getBoundingClientRect().left));
    expect(lefts[0]).toBeGreaterThan(lefts[1]!);
    expect(await overflows(page)).toBe(false);
  });

  it('holds at twice the text size', async () => {
    const { page } = await onPage(`<div style="inline-size:640px;zoom:2"><source-diff>${ARTICLES}</source-diff></div>`);
    await passagesIn(page);
    expect(await overflows(page)).toBe(false);
  });

  it.each(['light', 'dark'])('passes the accessibility audit, %s', async (colorScheme) => {
    const { page } = await onPage(`<main><h1>Ferry</h1><source-diff>${ARTICLES}</source-diff></main>`, `<style>html{color-scheme:light dark;background:light-dark(#fff,#17181b)}</style>${HEAD}`, { colorScheme });
    await passagesIn(page);
    await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') });
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run('source-diff', { rules: { 'heading-order': { enabled: false } } }));
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
