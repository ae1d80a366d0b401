import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { integrityOf } from '../../scripts/docs-files.mjs';
import { opened, passagesIn } from './opened.ts';
import { packageFile, site } from './site.ts';
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

/** A page as it would be saved: the article amid what pages have around one. */
const SAVED = pageWith(
  `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article><h1>Ferry returns to sea</h1>
  <p>The ferry to the island sailed again on Thursday after three days at the quay, the company that runs it said.</p>
  <p>About 300 people waited at the pier in the rain, some of them since the early morning.</p></article></main>`,
  '',
);
const PLAIN = 'Ferry returns\n\nThe ferry to the island sailed again on Thursday after three days in port, said the company that runs it.\n\nAbout 240 people waited at the pier in the rain.';

describe('what lies beside the single files', () => {
  const inGerman = ELEMENT.replace('<source-diff', '<source-diff language="de-AT"');

  it.each(['de', 'ar'])('speaks %s under a policy that allows its own scripts only, and asks for no other language', async (language) => {
    const shown = await underPolicy(OWN_SCRIPT, { '/': pageWith(ELEMENT.replace('<source-diff', `<source-diff language="${language}"`)) });
    const { page, complaints } = await opened(shown.origin);
    await page.locator(`source-diff .frame[lang=${language}]`).waitFor();
    await passagesIn(page);
    expect(shown.asked.filter((path) => path.startsWith('/source-diff/'))).toEqual([`/source-diff/${language}.js`]);
    expect(complaints).toEqual([]);
  });

  it('has all words of the short views', async () => {
    const { page } = await opened((await site({ '/': pageWith(inGerman) })).origin);
    await page.getByText('4 Stellen in 2 Berichten').waitFor();
    const words = (await page.locator('source-diff .frame').innerText()).split('\n');
    expect(words).toEqual(expect.arrayContaining(['Überschrift', 'bearbeitet', '1 Satz nur bei Island Radio', 'Zitat geändert'].map((word) => expect.stringMatching(new RegExp(word, 'i')) as string)));
    expect(await page.locator('source-diff').evaluate((element: HTMLElementTagNameMap['source-diff']) => (element.language = 'en'))).toBe('en');
    await page.getByText('4 passages in 2 reports').waitFor();
  });

  it('is taken from another site only as it was built, so that the integrity of the one file holds for all', async () => {
    const files = await site({ '/source-diff/de.js': 'document.title = "changed"' }, { 'Access-Control-Allow-Origin': '*' });
    const script = `<script type="module" src="${files.origin}/source-diff.js" integrity="${integrityOf('source-diff.js')}" crossorigin></script>`;
    const { page, complaints } = await opened((await site({ '/': pageWith(inGerman, script) })).origin);
    await expect.poll(() => complaints.filter((text) => text.includes('/source-diff/de.js could not be loaded'))).toHaveLength(1);
    expect(await passagesIn(page)).toBe(4);
    expect(await page.title()).toBe('Ferry');
    expect(await page.getByText('4 passages in 2 reports').isVisible()).toBe(true);
  });

  it('reads a page and a text that are linked to, with Trusted Types', async () => {
    const links = '<link rel="alternate" href="/post.txt" data-outlet="Post"><link rel="alternate" href="/radio.html" data-outlet="Radio">';
    const shown = await underPolicy(`${TRUSTED}; connect-src 'self'`, { '/': pageWith(`<source-diff>${links}</source-diff>`), '/post.txt': PLAIN, '/radio.html': SAVED });
    const { page, complaints } = await opened(shown.origin);
    expect(await passagesIn(page)).toBe(3);
    expect(await page.getByText('Sport').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is not needed by the full one', async () => {
    const full = '<script type="module" src="/source-diff-full.js"></script>';
    const links = '<link rel="alternate" href="/post.txt" data-outlet="Post"><link rel="alternate" href="/radio.html" data-outlet="Radio">';
    const shown = await site({ '/': pageWith(`<source-diff language="uk">${links}</source-diff>`, full), '/post.txt': PLAIN, '/radio.html': SAVED });
    const { page, complaints } = await opened(shown.origin);
    await page.locator('source-diff .frame[lang=uk]').waitFor();
    expect(await passagesIn(page)).toBe(3);
    expect(shown.asked.filter((path) => path.startsWith('/source-diff/'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('two versions on one page', () => {
  it('leave the first at work, and the second says so', async () => {
    const file = readFileSync(packageFile('dist/source-diff.js'), 'utf8');
    const older = file.replaceAll(/([`'"])\d+\.\d+\.\d+\1/g, '`0.0.1`');
    const scripts = '<script type="module" src="/older.js"></script><script type="module" src="/source-diff.js"></script>';
    const { page, complaints } = await opened((await site({ '/': pageWith(ELEMENT, scripts), '/older.js': older })).origin);
    expect(await passagesIn(page)).toBe(4);
    await expect.poll(() => complaints.filter((text) => /is defined already \(0\.0\.1\); this copy \((?!0\.0\.1)[\d.]+\) is not used/.test(text))).toHaveLength(1);
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
