import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AppElement } from '../../components/app/app.element.ts';
import { followedSayings, readSayings } from '../../components/state/version-sayings.ts';
import type { Comparison } from '../../src/model.ts';
import { violations } from './app-helpers.ts';
import { deep, openApp, press, viewIn } from './reading-helpers.ts';
import { comparisonOf } from './side-by-side-helpers.ts';

const PLAIN: Comparison = {
  ...comparisonOf([
    'headline: 1~ The [old] bridge opens [soon].\nNobody spoke.',
    'headline: 1~ The [new] bridge opens [].\nIt rained.',
    'headline: 1~ A [] bridge [].',
  ]),
  passages: [{ readings: [0, 1, 2].map((article) => ({ article, sentences: [0] })), label: 'bridge' }],
};
const VERSIONS: Comparison = { ...PLAIN, versions: [{ articles: [0, 1], order: 'dates', because: '' }] };

let app: AppElement;

const view = () => viewIn(app).shadowRoot!;
const ages = () => deep(view(), '.age').map(({ textContent }) => textContent);
/** Words of the articles that are deleted (`-`) or inserted (`+`), without what is read aloud. */
const edits = () => deep(view(), '.sentence :is(del, ins)').map((edit) => `${edit.localName === 'del' ? '-' : '+'}${edit.textContent}`);
const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(() => localStorage.clear());

describe('two versions of one report, side by side', () => {
  it.each(['light', 'dark'])('pass the accessibility audit in %s', async (theme) => {
    localStorage.setItem('source-diff.preferences', JSON.stringify({ theme }));
    app = await openApp('#view=side-by-side&pair=A-B', VERSIONS);
    expect(await violations(app)).toEqual([]);
  });

  it('are old and new, with deletions and insertions, whichever stands on the left', async () => {
    app = await openApp('#view=side-by-side&pair=A-B', VERSIONS);
    expect(ages()).toEqual(['Old', 'New']);
    expect(edits()).toEqual(['-old', '-soon', '-Nobody spoke.', '+new', '+It rained.']);
    await press('x');
    await expect.poll(ages).toEqual(['New', 'Old']);
    expect(edits()).toEqual(['+new', '+It rained.', '-old', '-soon', '-Nobody spoke.']);
  });

  it('are named so in the filters, in what is read aloud and in what is said of the sentence', async () => {
    app = await openApp('#view=side-by-side&pair=A-B', VERSIONS);
    expect(deep(view(), 'sd-legend')[0]!.shadowRoot!.textContent).toContain('Removed');
    expect(view().querySelector('.mark.only .aside')!.textContent).toBe(' [removed in the new version] ');
    await press('n', 'n');
    await expect.poll(() => deep(view(), 'sd-inspector')[0]!.shadowRoot!.querySelector('.here .kind')?.textContent).toBe('Removed');
  });

  it('beside another outlet stay without old and new', async () => {
    app = await openApp('#view=side-by-side&pair=A-C', VERSIONS);
    expect([ages(), edits()]).toEqual([[], []]);
    expect(deep(view(), 'sd-legend')[0]!.shadowRoot!.textContent).toContain('Words only here');
  });

  it('are what the reader says they are', async () => {
    app = await openApp('#view=side-by-side&pair=A-B', PLAIN);
    expect(ages()).toEqual([]);
    await userEvent.click(button('These are versions of one report'));
    await expect.poll(ages).toEqual(['Old', 'New']);
    await userEvent.click(button('Paper B is the older'));
    await expect.poll(ages).toEqual(['New', 'Old']);
    await userEvent.click(button('These are not versions of one report'));
    await expect.poll(ages).toEqual([]);
  });

  it('have no age where nothing tells which is the older', async () => {
    app = await openApp('#view=side-by-side&pair=A-B', { ...PLAIN, versions: [{ articles: [0, 1], order: 'unknown', because: '' }] });
    expect([ages(), edits()]).toEqual([[], []]);
  });
});

describe('versions in All sources', () => {
  it('stand beside each other, with their number', async () => {
    app = await openApp('#view=all-sources', { ...PLAIN, versions: [{ articles: [2, 0], order: 'dates', because: '' }] });
    const heads = deep(view(), '.head-row .source').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(heads).toEqual(['Paper Cversion 1 of 21 of 1', 'Paper Aversion 2 of 21 of 1', 'Paper B1 of 1']);
  });

  it('leave the name of an outlet its room', async () => {
    await page.viewport(1100, 800);
    const articles = PLAIN.articles.map((article, at) => ({ ...article, publisher: `The Harbour Post ${at}` }));
    app = await openApp('#view=all-sources', { ...PLAIN, articles, versions: [{ articles: [2, 0], order: 'dates', because: '' }] });
    const cut = deep(view(), '.head-row .source b').filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(cut.map(({ textContent }) => textContent)).toEqual([]);
  });
});

describe('what a reader says of versions', () => {
  it('comes back as it was kept, without what makes no sense', () => {
    const said = [{ articles: [0, 1], older: 1 }, { articles: [1, 2], older: null }];
    expect(readSayings(JSON.parse(JSON.stringify(said)), 3)).toEqual(said);
    expect(readSayings([{ articles: [0, 0], older: 0 }, { articles: [0, 9], older: 0 }, { articles: [0, 1], older: 2 }, null, 4], 3)).toEqual([]);
  });

  it('stays with its articles when they change places or go', () => {
    const now = (index: number) => [2, -1, 0][index]!;
    expect(followedSayings([{ articles: [0, 2], older: 2 }, { articles: [0, 1], older: null }], now)).toEqual([{ articles: [2, 0], older: 0 }]);
  });
});
