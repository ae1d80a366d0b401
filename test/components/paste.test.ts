import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/start/start.ts';
import { DraftRequest } from '../../components/app/requests.ts';
import { EMPTY_DRAFT, type Draft } from '../../components/app/snapshot.ts';
import { AddRequest } from '../../components/state/requests.ts';
import { place } from './app-helpers.ts';

const MARKUP = '<h1>Ministers sign</h1><p>The ministers signed.</p><img src="x" onerror="window.hacked = true">';
const PLAIN = 'Ministers sign\nThe ministers signed.';

let host: HTMLElement;
let added: AddRequest[];

function show(draft: Draft = EMPTY_DRAFT) {
  render(html`<sd-add .draft=${draft} @sd-draft=${({ draft: next }: DraftRequest) => show(next)}></sd-add>`, host);
}

const field = () => page.getByLabelText('Or paste one article, headline first');

/** What a browser does when a reader pastes: it tells, and unless told otherwise puts the plain text in. */
async function paste(flavours: Readonly<Record<string, string>>, files: readonly File[] = []) {
  const textarea = field().element() as HTMLTextAreaElement;
  textarea.focus();
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(flavours)) clipboardData.setData(type, text);
  for (const file of files) clipboardData.items.add(file);
  textarea.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true }));
  const text = flavours['text/plain'] ?? '';
  textarea.setRangeText(text, textarea.selectionStart, textarea.selectionEnd, 'end');
  if (text !== '') textarea.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
  await expect.element(field()).toBeVisible();
}

const add = () => userEvent.click(page.getByRole('button', { name: 'Add article' }));

beforeEach(() => {
  added = [];
  host = place();
  host.addEventListener(AddRequest.type, (event) => added.push(event as AddRequest));
  show();
});
afterEach(() => host.remove());

describe('pasting', () => {
  it('hands the markup on with the text, and says so', async () => {
    await paste({ 'text/html': MARKUP, 'text/plain': PLAIN });
    await expect.element(page.getByText('Headings, lists and captions are taken from the page', { exact: false })).toBeVisible();
    await add();
    expect(added).toEqual([expect.objectContaining({ added: PLAIN, markup: MARKUP })]);
  });

  it('keeps the markup when the outlet is filled in', async () => {
    await paste({ 'text/html': MARKUP, 'text/plain': PLAIN });
    await userEvent.fill(page.getByLabelText('Outlet, if the text does not say'), 'The Courier');
    await add();
    expect(added).toEqual([expect.objectContaining({ publisher: 'The Courier', markup: MARKUP })]);
  });

  it('goes by the text alone once it is changed', async () => {
    await paste({ 'text/html': MARKUP, 'text/plain': PLAIN });
    await userEvent.fill(field(), `${PLAIN} Again.`);
    await add();
    expect(added).toEqual([expect.objectContaining({ added: `${PLAIN} Again.`, markup: '' })]);
  });

  it('goes by the text alone where it is added to what was there', async () => {
    await userEvent.fill(field(), 'A headline\n');
    await paste({ 'text/html': MARKUP, 'text/plain': PLAIN });
    await add();
    expect(added).toEqual([expect.objectContaining({ added: `A headline\n${PLAIN}`, markup: '' })]);
  });

  it('takes plain text as it is', async () => {
    await paste({ 'text/plain': PLAIN });
    await add();
    expect(added).toEqual([expect.objectContaining({ added: PLAIN, markup: '' })]);
  });

  it('takes files for files', async () => {
    await paste({}, [new File(['one'], 'one.docx')]);
    expect(added.map((request) => (request.added as File[]).map(({ name }) => name))).toEqual([['one.docx']]);
  });

  it('never lets markup act', async () => {
    await paste({ 'text/html': MARKUP, 'text/plain': PLAIN });
    await add();
    expect('hacked' in window).toBe(false);
  });
});

describe('the bookmark', () => {
  it('is offered to be dragged, and says what it is for when it is clicked here', async () => {
    await userEvent.click(page.getByText('On the page you are reading'));
    const link = page.getByRole('link', { name: 'Add to source-diff' });
    expect(link.element().getAttribute('href')).toMatch(/^javascript:/);
    await userEvent.click(link);
    await expect.element(page.getByText('Drag it to the bookmarks bar', { exact: false })).toBeVisible();
  });
});
