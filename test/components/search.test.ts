import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/all-sources/all-sources.ts';
import '../../components/app/app.ts';
import '../../components/linear/linear.ts';
import '../../components/quotes/quotes.ts';
import '../../components/search/search.ts';
import '../../components/side-by-side/side-by-side.ts';
import type { Comparison } from '../../src/model.ts';
import type { AppElement } from '../../components/app/app.element.ts';
import { liveRange } from '../../components/shared/seen-text.ts';
import { focused, ports, violations } from './app-helpers.ts';
import { quotesComparison } from '../engine/present-quotes.notation.ts';
import { comparisonOf } from './side-by-side-helpers.ts';

const comparison: Comparison = {
  ...comparisonOf([
    'headline: 1~ The [old] bridge opens.\nfurniture: Bridge news.\n2= The café stays.\nNobody spoke. Nobody sang.',
    'headline: 1~ The [new] bridge opens.\n2= The café stays.',
    'headline: A bridge elsewhere.',
  ]),
  passages: [{ readings: [{ article: 0, sentences: [0] }, { article: 1, sentences: [0] }], label: 'bridge' }],
};

let app: AppElement;

async function open(hash = '#view=side-by-side', compared = comparison): Promise<void> {
  history.replaceState(null, '', hash);
  app = document.createElement('sd-app');
  app.ports = ports({ compare: () => Promise.resolve(compared) });
  document.body.replaceChildren(app);
  await expect.poll(() => app.shadowRoot?.querySelector('main > :is(sd-side-by-side, sd-all-sources, sd-quotes, sd-linear)')).toBeTruthy();
}

const field = () => page.getByRole('searchbox');
const bar = () => app.shadowRoot!.querySelector('sd-search')?.shadowRoot;
const status = () => bar()!.querySelector('[role=status]')!.textContent;
const sideBySide = () => app.shadowRoot!.querySelector('sd-side-by-side')!.shadowRoot!;
/** The words that are highlighted under a name, as they are printed. */
const highlighted = (name = 'search-hit') => [...(CSS.highlights.get(name) ?? [])].map((range) => liveRange(range as StaticRange).toString());

async function search(words: string): Promise<void> {
  await userEvent.keyboard('/');
  await expect.poll(() => focused()?.getAttribute('type')).toBe('search');
  await userEvent.fill(field(), words);
}

beforeEach(() => localStorage.clear());
afterEach(() => app.remove());

describe('the search', () => {
  it.each(['light', 'dark'])('passes the accessibility audit in %s', async (theme) => {
    localStorage.setItem('source-diff.preferences', JSON.stringify({ theme }));
    await open();
    await search('bridge');
    await expect.poll(status).toBe('4 hits');
    expect(await violations(app)).toEqual([]);
  });

  it('opens with its key and its button, and gives the focus back at Esc', async () => {
    await open();
    const swap = sideBySide().querySelector<HTMLElement>('[data-swap]')!;
    swap.focus();
    await search('bridge');
    await userEvent.keyboard('{Escape}');
    await expect.poll(bar).toBeFalsy();
    expect(focused()).toBe(swap);
    const button = page.getByRole('button', { name: 'Search the articles' });
    await userEvent.click(button);
    await expect.poll(() => focused()?.getAttribute('type')).toBe('search');
    await userEvent.click(page.getByRole('button', { name: 'Close search' }));
    await expect.poll(focused).toBe(button.element());
  });

  it('counts the hits of each source, and those in set-aside lines', async () => {
    await open();
    await search('BRIDGE');
    await expect.poll(status).toBe('4 hits');
    const names = [...bar()!.querySelectorAll('.sources button')].map((one) => (one.querySelector('.visually-hidden') ?? one).textContent);
    expect(names).toEqual(['2 hits in Paper A', '1 hit in Paper B', '1 hit in Paper C', '1 hit in set-aside lines']);
  });

  it.each([
    ['side-by-side', ['café', 'café']],
    ['linear', ['café']],
  ])('highlights the words in %s, whatever their accents', async (view, words) => {
    await open(`#view=${view}`);
    await search('cafe');
    await expect.poll(() => highlighted()).toEqual(words);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => highlighted()).toEqual([]);
  });

  it('highlights the words of the readings in All sources', async () => {
    await open('#view=all-sources');
    await search('bridge opens');
    await expect.poll(() => highlighted()).toEqual(['bridge opens', 'bridge opens']);
  });

  it('highlights the words in Quotes and figures', async () => {
    await open('#view=quotes', quotesComparison({ A: ['“We shall never close the bridge,” Ann Lee said.'], B: ['Ann said “We shall close the bridge”.'] }, { sayings: ['Ann Lee: A0 whole ######, B0 altered ##_### words-missing'], links: 'A0=B0' }));
    await search('bridge');
    await expect.poll(() => highlighted().filter((words) => words === 'bridge').length).toBeGreaterThan(1);
  });

  it('marks the places in the overview', async () => {
    await open();
    await search('café');
    const ticks = () => sideBySide().querySelector('sd-overview')!.shadowRoot!.querySelector('.hits')!.getAttribute('d')!;
    await expect.poll(() => ticks().split('M').length - 1).toBe(2);
  });

  it('steps from hit to hit with Enter, and the focus stays in the field', async () => {
    await open();
    await search('bridge');
    await userEvent.keyboard('{Enter}');
    await expect.poll(status).toBe('Hit 1 of 4');
    await expect.poll(() => highlighted('search-here')).toEqual(['bridge']);
    expect(sideBySide().querySelector('.sentence.here')!.textContent).toContain('bridge opens');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect.poll(status).toBe('Hit 4 of 4');
    expect(focused()?.getAttribute('type')).toBe('search');
    expect(location.hash).toContain('pair=A-C');
  });

  it('opens the line that was set aside, and the gap that a hit is folded in', async () => {
    await open();
    await search('news');
    await userEvent.click(page.getByRole('button', { name: '1 hit in set-aside lines' }));
    await expect.poll(() => sideBySide().querySelector('.set-aside .line')?.textContent).toBe('Bridge news.');
    await expect.poll(() => highlighted('search-here')).toEqual(['news']);
    await userEvent.fill(field(), 'sang');
    await userEvent.click(page.getByRole('button', { name: 'Next hit' }));
    await expect.poll(() => highlighted('search-here')).toEqual(['sang']);
  });

  it('leads to the passage in All sources', async () => {
    await open('#view=all-sources');
    await search('opens');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.hash).toMatch(/at=p[0-9a-f]{8}\.0/);
  });

  it('unfolds what one source alone tells in All sources', async () => {
    await open('#view=all-sources');
    await search('sang');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => highlighted('search-here')).toEqual(['sang']);
    expect(location.hash).toContain('view=all-sources');
  });

  it('is kept in the address and from view to view', async () => {
    await open();
    await search('café');
    await expect.poll(() => location.hash).toContain('find=caf%C3%A9');
    await open('#view=side-by-side&find=caf%C3%A9');
    await expect.poll(() => bar() && status()).toBe('2 hits');
    await userEvent.keyboard('5');
    await expect.poll(() => highlighted()).toEqual(['café']);
  });

  it('leaves Ctrl+F to the browser', async () => {
    await open();
    await userEvent.keyboard('{Control>}f{/Control}');
    expect(bar()).toBeFalsy();
  });
});
