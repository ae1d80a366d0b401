import { expect, it } from 'vitest';
import { opened } from './opened.ts';
import { site, type Site } from './site.ts';
import { ARTICLES, pageWith } from './texts.ts';

const FRAMED = '<script type="module" src="/source-diff.js"></script><script type="module" src="/framed.js"></script>';

/** A comparison on a site of its own; `hosts` are the sites that it lets know its height. */
function comparison(hosts: string): Promise<Site> {
  return site({ '/ferry.html': pageWith(`<source-diff>${ARTICLES}</source-diff>`, `<meta name="source-diff-hosts" content="${hosts}">${FRAMED}`) });
}

function around(address: string): string {
  return pageWith(`<iframe data-source-diff src="${address}/ferry.html" title="Ferry" width="600" height="100"></iframe>`, '<script type="module" src="/host.js"></script>');
}

async function heightOf(host: Site) {
  const { page } = await opened(`${host.origin}/around.html`);
  await page.frameLocator('iframe').locator('[data-item]').first().waitFor();
  return { page, height: () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height) };
}

it('gives a frame the height of what is in it, and follows it', async () => {
  const pages: Record<string, string> = {};
  const host = await site(pages);
  pages['/around.html'] = around((await comparison(host.origin)).origin);
  const { page, height } = await heightOf(host);
  await expect.poll(height).toBeGreaterThan(300);
  const before = await height();
  await page.frameLocator('iframe').getByRole('button', { name: 'Show 1 more' }).click();
  await expect.poll(height).toBeGreaterThan(before + 40);
});

it('tells its height to no site that it does not name', async () => {
  const pages: Record<string, string> = {};
  const host = await site(pages);
  pages['/around.html'] = around((await comparison('https://news.example')).origin);
  const { page, height } = await heightOf(host);
  await page.frameLocator('iframe').getByRole('button', { name: 'Show 1 more' }).click();
  expect(await height()).toBeLessThan(120);
});

it('believes no other window and no other origin', async () => {
  const pages: Record<string, string> = {};
  const host = await site(pages);
  pages['/around.html'] = around((await comparison('https://news.example')).origin);
  const { page, height } = await heightOf(host);
  await page.evaluate(() => postMessage({ type: 'source-diff:height', height: 5000 }, '*'));
  await page.frameLocator('iframe').locator('body').evaluate(() => parent.postMessage({ type: 'source-diff:height', height: 'tall' }, '*'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(await height()).toBeLessThan(120);
});
