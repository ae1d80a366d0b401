import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { integrityOf } from '../../scripts/docs-files.mjs';
import { opened, passagesIn } from './opened.ts';
import { site } from './site.ts';
import { ARTICLES, pageWith } from './texts.ts';

const ELEMENT = `<source-diff max-passages="9">${ARTICLES}</source-diff>`;

/** Policies as docs/embedding.md has them, and stricter ones. */
const OWN_SCRIPT = "default-src 'none'; script-src 'self'";
const NO_WORKER = `${OWN_SCRIPT}; worker-src 'none'`;
const TRUSTED = `${OWN_SCRIPT}; require-trusted-types-for 'script'; trusted-types lit-html source-diff`;
const TRUSTED_WITHOUT_OURS = `${OWN_SCRIPT}; require-trusted-types-for 'script'; trusted-types lit-html`;

function underPolicy(policy: string, pages: Record<string, string> = { '/': pageWith(ELEMENT) }) {
  return site(pages, { 'Content-Security-Policy': policy });
}

describe('the single file', () => {
  it.each([
    ['its own scripts only', OWN_SCRIPT],
    ['Trusted Types', TRUSTED],
  ])('compares in a worker on a page that allows %s, and breaks no policy', async (_, policy) => {
    const { page, complaints } = await opened((await underPolicy(policy)).origin);
    expect(await passagesIn(page)).toBe(4);
    expect(complaints).toEqual([]);
  });

  it('is its own worker', async () => {
    const { origin } = await underPolicy(OWN_SCRIPT);
    const { page } = await opened('about:blank');
    const started = page.waitForEvent('worker');
    await page.goto(origin);
    expect((await started).url()).toBe(`${origin}/source-diff.js`);
    expect(await passagesIn(page)).toBe(4);
  });

  it.each([
    ['no worker', NO_WORKER],
    ['no policy of its own for Trusted Types', TRUSTED_WITHOUT_OURS],
  ])('compares on the page itself where the page allows %s', async (_, policy) => {
    const { page } = await opened((await underPolicy(policy)).origin);
    expect(await passagesIn(page)).toBe(4);
  });

  it('compares from another site, with its integrity', async () => {
    const files = await site({}, { 'Access-Control-Allow-Origin': '*' });
    const { origin } = await site({ '/': pageWith(ELEMENT, `<script type="module" src="${files.origin}/source-diff.js" integrity="${integrityOf('source-diff.js')}" crossorigin></script>`) });
    const { page, complaints } = await opened(origin);
    expect(await passagesIn(page)).toBe(4);
    expect(complaints).toEqual([]);
  });

  it('leaves no name and no style sheet on the page', async () => {
    const { origin } = await site({ '/': pageWith(ELEMENT), '/bare': pageWith('', '') });
    const { page } = await opened(origin);
    await passagesIn(page);
    const names = await page.evaluate(() => Object.keys(window));
    const sheets = await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length, document.querySelectorAll('style').length]);
    await page.goto(`${origin}/bare`);
    const bare = await page.evaluate(() => Object.keys(window));
    const isLits = (name: string) => /^(?:lit|reactiveElement)/.test(name);
    expect(names.filter((name) => !bare.includes(name) && !isLits(name))).toEqual([]);
    expect(sheets).toEqual([0, 0, 0]);
  });

  it('says so and goes on where it is loaded twice', async () => {
    const twice = '<script type="module" src="/source-diff.js"></script><script type="module" src="/source-diff.js?again"></script>';
    const { page, complaints } = await opened((await site({ '/': pageWith(ELEMENT, twice) })).origin);
    expect(await passagesIn(page)).toBe(4);
    await expect.poll(() => complaints.filter((text) => text.includes('defined already'))).toHaveLength(1);
    expect(complaints.filter((text) => !text.includes('defined already') && !text.includes('Multiple versions of Lit'))).toEqual([]);
  });
});

describe('the example of a plain page', () => {
  it('shows its passages', async () => {
    const example = readFileSync(new URL('../../examples/html/page.html', import.meta.url), 'utf8');
    const { page, complaints } = await opened((await underPolicy(`${OWN_SCRIPT}; style-src 'self'`, { '/': example })).origin);
    expect(await passagesIn(page)).toBe(3);
    expect(complaints).toEqual([]);
  });
});

describe('the viewer', () => {
  it('shows a comparison made ahead, and loads nothing that compares', async () => {
    const viewer = '<script type="module" src="/source-diff-viewer.js"></script>';
    const first = await opened((await site({ '/': pageWith(ELEMENT) })).origin);
    await passagesIn(first.page);
    const saved = await first.page.evaluate(() => JSON.stringify(document.querySelector('source-diff')));
    const shown = await site(
      { '/': pageWith('<source-diff src="/comparison.json"></source-diff>', viewer), '/comparison.json': saved },
      { 'Content-Security-Policy': `${OWN_SCRIPT}; connect-src 'self'` },
    );
    const { page, complaints } = await opened(shown.origin);
    expect(await passagesIn(page)).toBe(3);
    await page.getByRole('button', { name: 'Show 1 more' }).click();
    expect(await page.locator('[data-item]').count()).toBe(4);
    expect(shown.asked.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/source-diff-viewer.js', '/comparison.json']);
    expect(complaints).toEqual([]);
  });

  it('says that it compares nothing where it is given articles, and shows them', async () => {
    const viewer = '<script type="module" src="/source-diff-viewer.js"></script>';
    const { page } = await opened((await site({ '/': pageWith(ELEMENT, viewer) })).origin);
    await page.getByText('compares no articles').waitFor();
    expect(await page.getByText('Fares go up in June.').isVisible()).toBe(true);
  });
});
