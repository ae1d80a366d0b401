import { describe, expect, it } from 'vitest';
import { SourceDiffElement } from '../../components/element/source-diff.element.ts';
import { heard, markup, POST, put, RADIO, shown, text, TWO } from './element-helpers.ts';

/** A loaded machine takes its time to start a worker. */
const COMPARED = { timeout: 20_000 };

const PASSAGES = ['Ferry returns', 'The ferry sailed again on Thursday after three days in port.', 'About 240 people waited at the pier.'];

function lefts(element: SourceDiffElement): string[] {
  return shown(element, '.reading:first-child .text');
}

/** An address of the page's own that gives this text. */
function addressOf(content: string): string {
  return URL.createObjectURL(new Blob([content]));
}

describe('<source-diff> is fed', () => {
  it('with articles as elements, which keep their place on the page', async () => {
    const element = put('', TWO);
    const result = await element.whenSettled();
    expect(lefts(element)).toEqual(PASSAGES);
    expect(result!.articles.map(({ publisher, language }) => [publisher, language])).toEqual([['Post', 'en'], ['Radio', 'en']]);
    expect(result!.articles[0]!.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
    expect(element.querySelectorAll('article')).toHaveLength(2);
    expect(element.querySelector('article')!.checkVisibility()).toBe(false);
  });

  it('with articles as data', async () => {
    const element = put('');
    element.articles = [text('post', POST), text('radio', RADIO)];
    await element.whenSettled();
    expect(lefts(element)).toEqual(PASSAGES);
  });

  it('with a comparison as data, as an element or at an address, and tells it all the same', async () => {
    const first = put('', TWO);
    const comparison = await first.whenSettled();
    const saved = JSON.stringify(first);
    const [asData, asElement, atAddress] = [put(''), put('', `<script type="application/json">${saved.replaceAll('<', '\\u003c')}</script>`), put(`src="${addressOf(saved)}"`)];
    asData.comparison = comparison;
    for (const element of [asData, asElement, atAddress]) {
      await element.whenSettled();
      expect(lefts(element)).toEqual(PASSAGES);
      expect(JSON.stringify(element)).toBe(saved);
    }
  });

  it('with links to files', async () => {
    const links = [POST, RADIO].map((paragraphs, index) => `<link rel="alternate" href="${addressOf(paragraphs.join('\n\n'))}" data-outlet="Outlet ${index + 1}">`);
    const element = put('', links.join(''));
    await element.whenSettled();
    expect(lefts(element)).toEqual(PASSAGES);
    expect(element.result!.articles.map(({ publisher }) => publisher)).toEqual(['Outlet 1', 'Outlet 2']);
  });
});

describe('<source-diff> fed anew', () => {
  it('compares again when a word in an article changes, or one is added', async () => {
    const element = put('', TWO);
    await element.whenSettled();
    element.querySelector('p')!.firstChild!.nodeValue = 'The ferry sailed again on Friday after three days in port.';
    await expect.poll(() => lefts(element)[1], COMPARED).toBe('The ferry sailed again on Friday after three days in port.');
    element.insertAdjacentHTML('beforeend', markup('Gazette', POST));
    await expect.poll(() => element.result!.articles.length, COMPARED).toBe(3);
  });

  it('compares nothing anew for a heading, or for how an article looks', async () => {
    const element = put('', `<b slot="header">Two</b>${TWO}`);
    const loaded = heard(element, 'sd-load');
    await element.whenSettled();
    element.querySelector('b')!.textContent = 'Two reports';
    element.querySelector('article')!.className = 'new';
    await element.whenSettled();
    expect(loaded).toHaveLength(1);
  });

  it('stops the older comparison, of which nothing is heard', async () => {
    const element = put('', TWO);
    const loaded = heard(element, 'sd-load');
    await element.updateComplete;
    element.articles = [text('post', POST), text('radio', ['Ferry is back', ...POST.slice(1)])];
    await element.whenSettled();
    expect(loaded).toHaveLength(1);
    expect(element.result!.articles[1]!.text).toContain('three days in port');
  });

  it('goes on where it was stopped when it comes back to the page', async () => {
    const element = put('', TWO);
    await element.updateComplete;
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.whenSettled();
    expect(lefts(element)).toEqual(PASSAGES);
  });
});

describe('<source-diff> with nothing to show', () => {
  it('says that there are no articles, in the words of the page if it has some', async () => {
    const element = put('');
    await element.whenSettled();
    expect(shown(element, '.status')).toEqual(['There are no articles to compare.']);
    const own = put('', '<p slot="empty">Nothing yet</p>');
    await own.whenSettled();
    expect(own.querySelector('p')!.checkVisibility()).toBe(true);
  });

  it('asks for one more where there is one, and shows that one', async () => {
    const element = put('', markup('Post', POST));
    await element.whenSettled();
    expect(shown(element, '.status')).toEqual(['Add one more article to compare.']);
    expect(element.querySelector('article')!.checkVisibility()).toBe(true);
  });

  it('says why nothing was loaded, and tells the page', async () => {
    const element = put(`src="${addressOf('{"schema":99}')}"`);
    const failed = heard<Event & { reason: string }>(element, 'sd-fail');
    await element.whenSettled();
    expect(shown(element, '.status')[0]).toContain('schema');
    expect(failed.map(({ reason }) => reason.includes('schema'))).toEqual([true]);
  });

  it('shows nothing of what was there before', async () => {
    const element = put('', TWO);
    await element.whenSettled();
    element.src = addressOf('{}');
    await element.whenSettled();
    expect(element.result).toBeNull();
    expect(shown(element, '.status')[0]).toContain('could not be compared');
  });

  it('loads nothing from another site', async () => {
    const element = put('src="https://other.example/comparison.json"');
    await element.whenSettled();
    expect(shown(element, '.status')[0]).toContain('https://other.example/comparison.json is not on this site');
  });

  it('shows the articles where comparing fails, and the reason', async () => {
    const { loadEngine } = SourceDiffElement;
    SourceDiffElement.loadEngine = () => Promise.reject(new Error('It did not arrive.'));
    const element = put('', TWO);
    await element.whenSettled();
    SourceDiffElement.loadEngine = loadEngine;
    expect(shown(element, '.status')).toEqual(['The articles could not be compared. It did not arrive.']);
    expect(element.querySelector('article')!.checkVisibility()).toBe(true);
  });
});
