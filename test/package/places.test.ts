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

/** Rules for everything, as a careless page might have them, and worse. */
const HOSTILE = `
  * {
    margin: 30px !important; padding: 9px !important; border: 3px solid !important; background: yellow !important; box-sizing: content-box !important;
    display: inline !important; float: left !important; color: red !important; font-variant: small-caps !important; font-size: 40px !important;
    letter-spacing: 9px !important; word-spacing: 20px !important; line-height: 3 !important; text-align: right !important;
    text-indent: 40px !important; text-shadow: 0 0 9px lime !important; text-transform: uppercase !important; white-space: pre !important;
    word-break: break-all !important; list-style: square inside !important; border-spacing: 20px !important; quotes: none !important;
    fill: lime !important; stroke: lime !important; stroke-width: 9px !important; -webkit-text-fill-color: transparent !important;
    -webkit-text-stroke: 2px lime !important; cursor: crosshair !important; text-underline-offset: 9px !important;
  }
  div, section, article, header, footer, p, ol, ul, li, span, b, em, mark, button, svg, path {
    display: block !important; float: left !important; position: relative !important; font: 40px/1 serif !important; color: red !important;
  }
  source-diff { inline-size: 984px !important; margin: 0 !important; padding: 0 !important; border: 0 !important }`;

/** How everything with text or a drawing looks inside the element: what a rule for everything could change. */
function looks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const properties = [
      'display', 'float', 'position', 'inline-size', 'margin', 'padding', 'border-top-width', 'background-color', 'color', 'font-size', 'font-family', 'font-variant',
      'letter-spacing', 'word-spacing', 'line-height', 'text-align', 'text-indent', 'text-shadow', 'text-transform', 'white-space', 'word-break',
      'list-style-type', 'quotes', 'fill', 'stroke', 'stroke-width', '-webkit-text-fill-color', '-webkit-text-stroke-width', 'cursor', 'text-underline-offset',
    ];
    const all = [...document.querySelector('source-diff')!.shadowRoot!.querySelectorAll('.embed, .embed *')];
    return all.map((one) => `${one.localName}.${one.getAttribute('class') ?? ''} ${properties.map((name) => getComputedStyle(one).getPropertyValue(name)).join('; ')}`);
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

  it('keeps its looks under rules for everything, however important', async () => {
    const { page } = await onPage(`<div style="font-family:serif"><source-diff>${ARTICLES}</source-diff></div>`);
    await passagesIn(page);
    const before = await looks(page);
    await page.addStyleTag({ content: HOSTILE });
    expect(await looks(page)).toEqual(before);
    expect(before.length).toBeGreaterThan(100);
    expect(await overflows(page)).toBe(false);
  });

  it('takes the family, weight and slant of the page, and what a page says of it', async () => {
    const own = 'source-diff { font: italic 300 30px/3 monospace; color: navy; --sd-text-size: 20px } source-diff::part(text) { letter-spacing: 1px }';
    const { page } = await onPage(`<source-diff>${ARTICLES}</source-diff>`, `<style>${own}</style>${HEAD}`);
    await passagesIn(page);
    const text = await page.evaluate(() => {
      const { fontFamily, fontStyle, fontWeight, fontSize, letterSpacing } = getComputedStyle(document.querySelector('source-diff')!.shadowRoot!.querySelector('.text')!);
      return [fontFamily, fontStyle, fontWeight, fontSize, letterSpacing];
    });
    expect(text).toEqual(['monospace', 'italic', '300', '20px', '1px']);
  });

  it.each(['display: none', 'visibility: hidden'])('is out of sight where a page says so: %s', async (rule) => {
    const { page } = await onPage(`<source-diff class="off">${ARTICLES}</source-diff>`, `<style>.off { ${rule} }</style>${HEAD}`);
    await page.waitForFunction(() => document.querySelector('source-diff')?.result);
    expect(await page.locator('source-diff .heading').isVisible()).toBe(false);
  });

  it.each(['flex', 'inline-flex', 'inline', 'inline-block', 'table', 'grid; float: left'])('fits a narrow page as %s', async (display) => {
    const { page } = await onPage(`<div style="inline-size:320px"><source-diff style="display:${display}">${ARTICLES}</source-diff></div>`);
    await passagesIn(page);
    expect(await page.evaluate(() => document.querySelector('source-diff')!.shadowRoot!.querySelector('.frame')!.getBoundingClientRect().width)).toBe(320);
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

  it('shows its marks and where the reader is in forced colours', async () => {
    const { page } = await onPage(`<source-diff max-passages="9">${ARTICLES}</source-diff>`, HEAD, { forcedColors: 'active' });
    await passagesIn(page);
    const [text, outline, ...marks] = await page.evaluate(async () => {
      const element = document.querySelector('source-diff')!;
      element.next();
      await element.updateComplete;
      const all = [...element.shadowRoot!.querySelectorAll('mark[data-difference]:is(.words, .figure, .quotation, .attribution)')];
      const { color, outlineStyle } = getComputedStyle(element.shadowRoot!.querySelector('[aria-current]')!);
      return [color, outlineStyle, ...all.map((mark) => getComputedStyle(mark).textDecorationColor)];
    });
    expect(outline).toBe('solid');
    expect(marks.length).toBeGreaterThan(5);
    expect(new Set(marks)).toEqual(new Set([text]));
  });

  it('leaves nothing behind when it is taken away, during a comparison or after it', async () => {
    const { page } = await onPage('<main></main>');
    const session = await page.context().newCDPSession(page);
    const left = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = (await session.send('Memory.getDOMCounters')) as { nodes: number; jsEventListeners: number };
      return { nodes, jsEventListeners };
    };
    const comeAndGo = (times: number) =>
      page.evaluate(
        async ([times, articles]) => {
          for (let count = 0; count < times; count++) {
            const element = document.createElement('source-diff');
            element.innerHTML = articles;
            document.querySelector('main')!.append(element);
            await (count % 2 === 0 ? element.whenSettled() : element.updateComplete);
            element.remove();
          }
        },
        [times, ARTICLES] as const,
      );
    await comeAndGo(4);
    const before = await left();
    await comeAndGo(12);
    await expect.poll(left).toEqual(before);
    expect(page.workers()).toEqual([]);
  });

  it.each(['light', 'dark'])('passes the accessibility audit, %s', async (colorScheme) => {
    const { page } = await onPage(`<main><h1>Ferry</h1><source-diff>${ARTICLES}</source-diff></main>`, `<style>html{color-scheme:light dark;background:light-dark(#fff,#17181b)}</style>${HEAD}`, { colorScheme });
    await passagesIn(page);
    await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') });
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run('source-diff', { rules: { 'heading-order': { enabled: false } } }));
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
