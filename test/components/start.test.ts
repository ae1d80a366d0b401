import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/start/start.ts';
import { DraftRequest, FaultSeenRequest } from '../../components/app/requests.ts';
import { EMPTY_DRAFT, type Draft, type Fault } from '../../components/app/snapshot.ts';
import { unreadable } from '../../src/read/unreadable.ts';
import { useLanguage } from '../../src/words/language.ts';
import { AddRequest, SamplesRequest, ShowRequest } from '../../components/state/requests.ts';
import { place, violations } from './app-helpers.ts';

const FAULT: Fault = { key: 7, name: 'scan.pdf', error: new Error('This file holds no text. Try pasting the article.'), after: null };

let host: HTMLElement;
let asked: Event[];

/** The start page, in a host that keeps the draft as the app does. */
function show({ open = 0, faults = [], draft = EMPTY_DRAFT }: { open?: number; faults?: readonly Fault[]; draft?: Draft } = {}) {
  const keep = ({ draft: next }: DraftRequest) => show({ open, faults, draft: next });
  render(html`<sd-start .open=${open} .faults=${faults} .draft=${draft} @sd-draft=${keep}></sd-start>`, host);
}

beforeEach(() => {
  asked = [];
  host = place();
  for (const { type } of [AddRequest, SamplesRequest, ShowRequest, FaultSeenRequest]) host.addEventListener(type, (event) => asked.push(event));
});
afterEach(() => host.remove());

describe('the start page', () => {
  it.each(['light', 'dark'])('passes the accessibility audit in %s', async (theme) => {
    host.dataset.theme = theme;
    show({ open: 2, faults: [FAULT] });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(host)).toEqual([]);
  });

  it('says what it is for', async () => {
    show();
    await expect.element(page.getByRole('heading', { name: 'Lay the accounts side by side' })).toBeVisible();
    await expect.element(page.getByText('Nothing is sent anywhere', { exact: false })).toBeVisible();
  });

  it('adds a pasted article with the name of its outlet', async () => {
    show();
    const add = page.getByRole('button', { name: 'Add article' });
    await expect.element(add).toBeDisabled();
    await userEvent.fill(page.getByLabelText('Or paste one article, headline first'), 'A headline\n\nA paragraph.');
    await userEvent.fill(page.getByLabelText('Outlet, if the text does not say'), 'The Courier');
    await userEvent.click(add);
    expect(asked).toEqual([expect.objectContaining({ added: 'A headline\n\nA paragraph.', publisher: 'The Courier' })]);
  });

  it('adds several chosen files at once, and the same file again', async () => {
    show();
    const chooser = page.getByLabelText('Choose files');
    const files = [new File(['one'], 'one.txt'), new File(['two'], 'two.html')];
    await userEvent.upload(chooser, files);
    await userEvent.upload(chooser, files);
    const names = asked.map((event) => ((event as AddRequest).added as File[]).map(({ name }) => name));
    expect(names).toEqual([['one.txt', 'two.html'], ['one.txt', 'two.html']]);
  });

  it('names the file that failed and what is wrong with it, and can put that away', async () => {
    show({ faults: [FAULT] });
    await expect.element(page.getByRole('alert')).toHaveTextContent('scan.pdf was not added. This file holds no text. Try pasting the article.');
    await userEvent.click(page.getByRole('button', { name: 'Put the message about scan.pdf away' }));
    expect(asked).toEqual([expect.objectContaining({ key: 7 })]);
  });

  it('says in the language of the moment what is wrong with a file', async () => {
    const fault = { ...FAULT, error: unreadable('pdf-locked') };
    show({ faults: [fault] });
    await expect.element(page.getByRole('alert')).toHaveTextContent('The PDF is encrypted and asks for a password.');
    await useLanguage('de');
    show({ faults: [{ ...fault }] });
    await expect.element(page.getByRole('alert')).toHaveTextContent('Die PDF-Datei ist verschlüsselt und verlangt ein Passwort.');
    await useLanguage('en');
  });

  it('keeps what is being pasted when a file fails', async () => {
    show();
    await userEvent.fill(page.getByLabelText('Or paste one article, headline first'), 'Half an article');
    show({ faults: [FAULT], draft: { text: 'Half an article', publisher: '' } });
    await expect.element(page.getByLabelText('Or paste one article, headline first')).toHaveValue('Half an article');
  });

  it('opens the samples', async () => {
    show();
    await userEvent.click(page.getByRole('button', { name: 'Open the sample' }));
    expect(asked).toEqual([expect.any(SamplesRequest)]);
  });

  it('leads back to articles that are open', async () => {
    show({ open: 5 });
    await expect.element(page.getByText('Five articles are open.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Back to them' }));
    expect(asked).toEqual([expect.objectContaining({ change: { view: 'articles' } })]);
  });

  it('shows article text as text, whatever is in it', async () => {
    show({ faults: [{ ...FAULT, name: '<img src=x onerror=alert(1)>.txt' }] });
    await expect.element(page.getByText('<img src=x onerror=alert(1)>.txt was not added.')).toBeVisible();
  });

  it.each([360, 390, 1024, 1440])('needs no sideways scroll at %i pixels', async (width) => {
    await page.viewport(width, 900);
    show({ open: 2, faults: [FAULT] });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(1440, 900);
  });
});
