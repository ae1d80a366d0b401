import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bookmarklet } from '../../components/start/bookmarklet.ts';
import { HandOverElement } from '../../components/start/hand-over/hand-over.element.ts';
import { giveToOpenTab, takeHandedOver } from '../../components/start/hand-over/open-tabs.ts';
import { receive, type Received } from '../../components/start/hand-over/receive.ts';
import { filesOf } from '../../components/start/handed-over.ts';
import { violations } from './app-helpers.ts';

customElements.define('sd-hand-over', HandOverElement);

const PAGE = { type: 'source-diff:page', key: 'k', title: 'Ministers sign', url: `${location.origin}/treaty`, html: '<h1>Ministers sign</h1>' };

let frame: HTMLIFrameElement;
let element: HandOverElement | null = null;

beforeEach(() => {
  frame = document.body.appendChild(document.createElement('iframe'));
});
afterEach(() => {
  frame.remove();
  element?.remove();
  element = null;
});

/** A message as the browser would bring it. */
function send(data: unknown, origin = location.origin, source: Window = frame.contentWindow!) {
  dispatchEvent(new MessageEvent('message', { data, origin, source }));
}

describe('receiving a page', () => {
  let got: Received[];
  let stop: () => void;
  let told: unknown[];

  beforeEach(() => {
    [got, told] = [[], []];
    const opener = { postMessage: (message: unknown, origin: unknown) => told.push([message, origin]) };
    stop = receive('k', Object.assign(frame.contentWindow!, opener), (received) => got.push(received));
  });
  afterEach(() => stop());

  it('tells the page that opened it, and nothing but the key', () => expect(told).toEqual([['source-diff:ready:k', '*']]));

  it('takes the page once', () => {
    send(PAGE);
    send(PAGE);
    expect(got).toEqual([{ page: { title: 'Ministers sign', url: PAGE.url, html: PAGE.html }, from: location.host }]);
  });

  it.each([
    ['comes from another window', () => send(PAGE, location.origin, window)],
    ['has another key', () => send({ ...PAGE, key: 'other' })],
    ['is of another kind', () => send({ ...PAGE, type: 'other' })],
    ['is no object', () => send('source-diff:page')],
    ['has no markup', () => send({ ...PAGE, html: 5 })],
    ['is larger than any article', () => send({ ...PAGE, html: 'x'.repeat(20 * 1024 * 1024 + 1) })],
  ])('does not hear what %s', (_, say) => {
    say();
    expect(got).toEqual([]);
  });

  it('does not believe an address of another site', () => {
    send({ ...PAGE, url: 'https://other.example/treaty' });
    expect(got[0]!.page.url).toBeUndefined();
  });

  it('does not believe an address that is a script', () => {
    send({ ...PAGE, url: 'javascript:alert(1)' });
    expect(got[0]!.page.url).toBeUndefined();
  });
});

describe('what was handed over', () => {
  it.each([
    ['a page, with its address', { title: 'A: b/c', url: 'https://courier.example/x', html: '<p>One.</p>' }, 'A b c.mhtml', 'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://courier.example/x\r\n\r\n<p>One.</p>'],
    ['a page of no address', { url: 'javascript:x', html: '<p>One.</p>' }, 'page.mhtml', 'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>One.</p>'],
    ['a page whose address would end its head', { url: 'https://courier.example/\r\n\r\n<p>', html: '<p>One.</p>' }, 'courier.example.mhtml', 'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://courier.example/%3Cp%3E\r\n\r\n<p>One.</p>'],
    ['a text', { title: 'Ministers sign', text: 'They signed.', url: 'https://courier.example/x' }, 'Ministers sign.txt', 'Ministers sign\n\nThey signed.\n\nhttps://courier.example/x'],
  ])('is a file for %s', async (_, handed, name, content) => {
    const [file] = filesOf(handed);
    expect([file!.name, await file!.text()]).toEqual([name, content]);
  });

  it('is nothing for an address alone: nothing is fetched', () => expect(filesOf({ url: 'https://courier.example/x' })).toEqual([]));

  it('is taken by the tab of the app that is open', async () => {
    const got: string[] = [];
    const stop = takeHandedOver((files) => got.push(...files.map(({ name }) => name)));
    expect(await giveToOpenTab([new File(['x'], 'a.mhtml')])).toBe(true);
    await expect.poll(() => got).toEqual(['a.mhtml']);
    stop();
    expect(await giveToOpenTab([new File(['x'], 'b.mhtml')])).toBe(false);
  });
});

describe('the page that asks', () => {
  function show(from: Window | null) {
    element = new HandOverElement();
    element.key = 'k';
    element.from = from;
    document.body.append(element);
  }

  it('says which page came and from where, as text, and passes the accessibility audit', async () => {
    show(frame.contentWindow);
    send({ ...PAGE, title: '<b>Ministers</b> sign' });
    await expect.element(page.getByRole('heading', { name: 'Add this page to source-diff?' })).toBeVisible();
    await expect.element(page.getByText('<b>Ministers</b> sign')).toBeVisible();
    await expect.element(page.getByText(location.host)).toBeVisible();
    expect(await violations(element!)).toEqual([]);
  });

  it('adds nothing until it is told to', async () => {
    const got: string[] = [];
    const stop = takeHandedOver((files) => got.push(...files.map(({ name }) => name)));
    show(frame.contentWindow);
    send(PAGE);
    const add = page.getByRole('button', { name: 'Add the page' });
    await expect.element(add).toBeVisible();
    expect(got).toEqual([]);
    await userEvent.click(add);
    await expect.element(page.getByRole('heading', { name: 'The page was added' })).toBeVisible();
    expect(got).toEqual(['Ministers sign.mhtml']);
    stop();
  });

  it('says so where no page opened it', async () => {
    show(null);
    await expect.element(page.getByRole('heading', { name: 'No page was handed over' })).toBeVisible();
  });
});

describe('the bookmark', () => {
  const run = (opened: Window | null) => {
    const code = decodeURIComponent(bookmarklet('https://app.example/', { copied: 'Copied.', failed: 'Failed.' }).slice('javascript:'.length));
    const addresses: string[] = [];
    const whole = window.open;
    window.open = (address) => (addresses.push(String(address)), opened);
    // What the browser does with a bookmark.
    (0, eval)(code);
    window.open = whole;
    return addresses[0]!;
  };

  it('hands the page to the app it opened, once that has answered with the key', async () => {
    const sent: unknown[] = [];
    const app = Object.assign(frame.contentWindow!, { postMessage: (data: unknown, origin: unknown) => sent.push({ data, origin }) });
    const address = run(app);
    const key = address.split('#')[1]!;
    expect(address).toBe(`https://app.example/hand-over.html#${key}`);
    send(`source-diff:ready:${key}`, 'https://other.example');
    send('source-diff:ready:other', 'https://app.example');
    send(`source-diff:ready:${key}`, 'https://app.example', window);
    expect(sent).toEqual([]);
    send(`source-diff:ready:${key}`, 'https://app.example');
    expect(sent).toEqual([{ data: { type: 'source-diff:page', key, title: document.title, url: location.href, html: expect.stringContaining('<html') as string }, origin: 'https://app.example' }]);
  });

  it('hands over what is chosen, where something is', () => {
    const sent: { data: { html: string } }[] = [];
    const app = Object.assign(frame.contentWindow!, { postMessage: (data: { html: string }) => sent.push({ data }) });
    const story = document.body.appendChild(document.createElement('p'));
    story.textContent = 'They signed.';
    getSelection()!.selectAllChildren(story);
    const key = run(app).split('#')[1]!;
    send(`source-diff:ready:${key}`, 'https://app.example');
    story.remove();
    expect(sent[0]!.data.html).toBe('<!--StartFragment--><div>They signed.</div>');
  });
});
