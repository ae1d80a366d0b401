import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Shelf } from '../../components/keeping/shelf.ts';
import { CompareRequest } from '../../components/app/requests.ts';
import { CorrectRequest, CountRequest, DetailsRequest, NoteRequest, OptionsRequest, ShowRequest } from '../../components/state/requests.ts';
import { saveComparison } from '../../src/save/open.ts';
import { focused, violations } from './app-helpers.ts';
import { button, drop, emptyStorage, keepAs, openApp, openSamples, press, reloadApp, says, shownComparison, warnsBeforeLeaving } from './keeping-helpers.ts';

beforeEach(emptyStorage);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
afterAll(emptyStorage);

const never = () => Promise.reject(new Error('Nothing is to be compared.'));
const paste = async (text: string) => {
  await userEvent.fill(page.getByLabelText('Or paste one article, headline first'), text);
  await userEvent.click(button('Add article'));
};

describe('keeping a comparison in the browser', () => {
  it.each(['light', 'dark'])('passes the accessibility audit while it saves and opens, in %s', async (theme) => {
    localStorage.setItem('source-diff.preferences', JSON.stringify({ theme }));
    await openSamples();
    await press('{Control>}s{/Control}');
    await says('As a link');
    expect(await violations(document.querySelector('sd-app')!)).toEqual([]);
    await userEvent.click(button('Keep it here'));
    await says(/is kept in this browser/);
    await press('{Control>}o{/Control}');
    await says('From a file');
    await expect.element(button('Open Bridge opens')).toBeInTheDocument();
    expect(await violations(document.querySelector('sd-app')!)).toEqual([]);
  });

  it('opens it again after a reload, equal and without comparing anew', async () => {
    const before = await openSamples();
    await keepAs('The bridge');
    await reloadApp({ compare: never });
    expect(saveComparison(await shownComparison())).toBe(saveComparison(before));
    expect(location.hash).toContain('&kept=');
  });

  it('opens it with its corrections, notes and details, which hold when it is compared anew', async () => {
    await openSamples();
    const ask = (request: Event) => document.querySelector('sd-app')!.dispatchEvent(request);
    ask(new CorrectRequest({ kind: 'unlink', a: { article: 0, sentences: [1] }, b: [{ article: 1, sentences: [1] }] }));
    ask(new NoteRequest([{ article: 0, start: 0, end: 6 }], 'Which bridge?'));
    ask(new DetailsRequest(1, { publisher: 'The Anchor' }));
    ask(new CountRequest(2, 'never'));
    await expect.poll(async () => (await shownComparison()).articles[1]!.publisher).toBe('The Anchor');
    await expect.poll(async () => (await shownComparison()).corrections.map(({ kind }) => kind)).toEqual(['unlink', 'count']);
    await keepAs('The bridge');
    const before = await shownComparison();
    expect(before.notes.map(({ text }) => text)).toEqual(['Which bridge?']);
    expect(warnsBeforeLeaving()).toBe(false);
    await reloadApp();
    const opened = await shownComparison();
    expect(saveComparison(opened)).toBe(saveComparison(before));
    document.querySelector('sd-app')!.dispatchEvent(new CompareRequest());
    await expect.poll(async () => (await shownComparison()) !== opened).toBe(true);
    expect(saveComparison(await shownComparison())).toBe(saveComparison(before));
  });

  it('opens it with a threshold that is none of the choices, which holds when it is compared anew', async () => {
    await openSamples();
    document.querySelector('sd-app')!.dispatchEvent(new OptionsRequest({ threshold: 0.62 }));
    await expect.poll(async () => (await shownComparison()).options.threshold).toBe(0.62);
    await keepAs('The bridge');
    await reloadApp();
    const opened = await shownComparison();
    document.querySelector('sd-app')!.dispatchEvent(new CompareRequest());
    await expect.poll(async () => (await shownComparison()) !== opened).toBe(true);
    expect((await shownComparison()).options.threshold).toBe(0.62);
  });

  it('opens it with what was shown', async () => {
    await openSamples();
    document.querySelector('sd-app')!.dispatchEvent(new ShowRequest({ view: 'all-sources', base: 1, hidden: new Set(['figure'] as const), order: 'alike' }));
    await keepAs('The bridge');
    await openApp('#view=start', { compare: never });
    await userEvent.click(button('Open The bridge'));
    await shownComparison();
    const { state } = document.querySelector('sd-app')!.shadowRoot!.querySelector('sd-all-sources')!;
    expect(state).toMatchObject({ view: 'all-sources', base: 1, order: 'alike' });
    expect([...state.hidden]).toEqual(['figure']);
  });

  it('keeps nothing that nobody saved', async () => {
    await openSamples();
    expect(await new Shelf().list()).toEqual([]);
  });

  it('warns before the page is left until it is saved, and again after a change', async () => {
    await openApp('#view=start');
    expect(warnsBeforeLeaving()).toBe(false);
    await paste('Ferry runs again\n\nThe ferry runs again since Monday.');
    await says(/^One article$/);
    expect(warnsBeforeLeaving()).toBe(true);
    await expect.poll(() => document.querySelector('sd-app')!.shadowRoot!.querySelector('progress')).toBeNull();
    await keepAs('The ferry');
    expect(warnsBeforeLeaving()).toBe(false);
    await paste('Ferry is back\n\nOn Monday the ferry ran again.');
    await says(/^Two articles$/);
    expect(warnsBeforeLeaving()).toBe(true);
  });

  it('saves where it is kept already, by the keys alone', async () => {
    await openSamples();
    await keepAs('The bridge');
    const [before] = await new Shelf().list();
    document.querySelector('sd-app')!.dispatchEvent(new ShowRequest({ left: 2 }));
    await press('{Control>}s{/Control}');
    await expect.poll(async () => (await new Shelf().list())[0]!.revision).not.toBe(before!.revision);
    expect(await new Shelf().list()).toHaveLength(1);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('takes two savings in a row for what they are', async () => {
    await openSamples();
    await keepAs('The bridge');
    await press('{Control>}ss{/Control}');
    await press('{Control>}s{/Control}');
    await says('“The bridge” is kept in this browser.');
    expect(await new Shelf().list()).toHaveLength(1);
    await expect.element(page.getByText(/in another tab/)).not.toBeInTheDocument();
  });

  it('keeps it beside the other one under another name', async () => {
    await openSamples();
    await keepAs('The bridge');
    await keepAs('The bridge, second look');
    expect((await new Shelf().list()).map(({ name }) => name)).toEqual(['The bridge, second look', 'The bridge']);
  });

  it('gives another name, deletes and brings back by keys alone', async () => {
    await openSamples();
    await keepAs('The bridge');
    await openApp('#view=start');
    await expect.element(button('Rename The bridge')).toBeInTheDocument();
    (button('Rename The bridge').element() as HTMLElement).focus();
    await press('{Enter}');
    await press('Harbour{Enter}');
    await expect.element(button('Open Harbour')).toBeInTheDocument();
    expect(focused()!.getAttribute('aria-label')).toBe('Rename Harbour');
    await press('{Tab}{Tab}{Enter}');
    await says('“Harbour” is deleted.');
    expect(focused()!.textContent).toBe('Bring it back');
    expect(await new Shelf().list()).toEqual([]);
    await press('{Enter}');
    await expect.element(button('Open Harbour')).toBeInTheDocument();
    expect(focused()!.getAttribute('aria-label')).toBe('Open Harbour');
  });

  it('lists what another tab keeps as soon as it does', async () => {
    await openApp('#view=start');
    await says(/None so far/);
    await new Shelf().keep({ name: 'From elsewhere', articles: [], text: '{}' }, null);
    await expect.element(button('Open From elsewhere')).toBeInTheDocument();
  });
});

describe('a dialog', () => {
  it('gives the focus back where it was, and leaves the page below alone', async () => {
    await openSamples();
    const save = button('Save').element() as HTMLElement;
    save.focus();
    await press('{Enter}');
    await says('Save this comparison');
    const shown = location.hash;
    await press('{Tab}n');
    expect(location.hash).toBe(shown);
    await press('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(focused()).toBe(save);
  });

  it('says why there is nothing to save', async () => {
    await openApp('#view=start');
    await press('{Control>}s{/Control}');
    await says('There is no comparison to save.');
  });
});

describe('articles that are added', () => {
  it('take the reader to the list, as before', async () => {
    await openApp('#view=start');
    await paste('Ferry runs again\n\nThe ferry runs again since Monday.');
    await says(/^One article$/);
    await paste('Ferry is back\n\nOn Monday the ferry ran again.');
    await says(/^Two articles$/);
    await expect.poll(() => focused()?.textContent).toBe('Two articles');
  });
});

describe('the choice of a recovery copy', () => {
  it('is the same in the help and in the list, wherever it is made', async () => {
    const app = await openApp('#view=start');
    await paste('Ferry runs again\n\nThe ferry runs again since Monday.');
    await says(/^One article$/);
    const tickIn = (place: string) => app.shadowRoot!.querySelector(place)!.shadowRoot!.querySelector('sd-recovery-choice')!.shadowRoot!.querySelector('input')!;
    const ticks = () => [tickIn('sd-articles').checked, tickIn('sd-help').checked];
    tickIn('sd-articles').click();
    await expect.poll(ticks).toEqual([true, true]);
    tickIn('sd-help').click();
    await expect.poll(ticks).toEqual([false, false]);
  });
});

describe('unsaved work', () => {
  const unsaved = async () => {
    await openSamples();
    await keepAs('The bridge');
    await openApp('#view=start');
    await paste('Ferry runs again\n\nThe ferry runs again since Monday.');
    await says(/^One article$/);
    await press('{Control>}o{/Control}');
    await userEvent.click(button('Open The bridge'));
    await says('Open “The bridge”?');
  };

  it('is not replaced without asking, and stays where the reader wants it to', async () => {
    await unsaved();
    expect(await violations(document.querySelector('sd-app')!.shadowRoot!.querySelector('sd-keeping')!)).toEqual([]);
    await userEvent.click(button('Stay here'));
    await says('Ferry runs again');
  });

  it('goes where the reader says so', async () => {
    await unsaved();
    await userEvent.click(button('Open it'));
    expect((await shownComparison()).articles).toHaveLength(3);
  });

  it('can be saved first', async () => {
    await unsaved();
    await userEvent.click(button('Save first'));
    await says('Save this comparison');
  });
});

describe('what another tab did meanwhile', () => {
  const elsewhere = async (change: (shelf: Shelf, id: string) => Promise<unknown>) => {
    await openSamples();
    await keepAs('The bridge');
    const shelf = new Shelf();
    const [{ id } = { id: '' }] = await shelf.list();
    await change(shelf, id);
    await press('{Control>}s{/Control}');
  };
  const saveOther = (shelf: Shelf, id: string) => shelf.keep({ name: 'The bridge', articles: [], text: '{"other":1}' }, { id, revision: null });
  const texts = async () => Promise.all((await new Shelf().list()).map(async ({ id }) => (await new Shelf().take(id))!.text.slice(0, 9)));

  it('is told instead of overwritten, and both can be kept, under two names', async () => {
    await elsewhere(saveOther);
    await says(/was saved in another tab at .*, after it was opened here/);
    expect(await texts()).toEqual(['{"other":']);
    await userEvent.click(button('Keep both'));
    await expect.poll(texts).toEqual(['{"schema"', '{"other":']);
    expect((await new Shelf().list()).map(({ name }) => name)).toEqual(['The bridge (2)', 'The bridge']);
  });

  it('is overwritten where the reader says so', async () => {
    await elsewhere(saveOther);
    await userEvent.click(button('Save over it'));
    await expect.poll(texts).toEqual(['{"schema"']);
  });

  it('is told where it was deleted, and kept again on request', async () => {
    await elsewhere((shelf, id) => shelf.remove(id));
    await says('“The bridge” was deleted in another tab.');
    await userEvent.click(button('Keep it again'));
    await expect.poll(texts).toEqual(['{"schema"']);
  });
});

describe('storage that takes nothing', () => {
  const failing = (name: string) => vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', name); } });

  it.each([
    ['QuotaExceededError', /has no space left/],
    ['SecurityError', /lets nothing be kept here/],
    ['DataError', /could not be kept: no\. Your work is still here/],
  ])('is told in plain words at %s, and the work stays', async (name, words) => {
    await openSamples();
    failing(name);
    await press('{Control>}s{/Control}');
    await userEvent.click(button('Keep it here'));
    await says(words);
    await expect.element(page.getByRole('alert').getByRole('button', { name: 'Save a file' })).toBeInTheDocument();
    expect((await shownComparison()).articles).toHaveLength(3);
  });

  it('leaves the start page as it is, with a word on it', async () => {
    failing('SecurityError');
    await openApp('#view=start');
    await says('This browser lets nothing be kept. A comparison can be saved as a file.');
    await expect.element(page.getByRole('heading', { name: 'Lay the accounts side by side' })).toBeInTheDocument();
  });
});

describe('a comparison of another version', () => {
  it('is shown as it was saved, says so, and is compared anew on request', async () => {
    const { engine } = await openSamples();
    const before = await shownComparison();
    await openApp('#view=start');
    drop('old.source-diff.json', saveComparison({ ...before, engine: 'source-diff 0.0.1' }));
    await says(`This comparison was made by source-diff 0.0.1; this is ${engine}. It is shown as it was saved.`);
    expect((await shownComparison()).engine).toBe('source-diff 0.0.1');
    await userEvent.click(button('Compare again'));
    await expect.poll(async () => (await shownComparison()).engine).toBe(engine);
  });
});
