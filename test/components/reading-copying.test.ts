import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AppElement } from '../../components/app/app.element.ts';
import { deep, openApp, press, THREE, viewIn } from './reading-helpers.ts';

const url = 'https://paper.example/1?a=1&b=2';
const [first, ...rest] = THREE.articles;
const LINKED = { ...THREE, articles: [{ ...first!, url, text: first!.text.replace('Nobody sang.', 'N<b>dy sang.') }, ...rest] };

let app: AppElement;

const sentence = (side: string, index: number) => deep(viewIn(app).shadowRoot!, `.sentence[data-side=${side}][data-sentence="${index}"]`)[0]!;

/** What lies in the clipboard after the words from one place to another are selected and copied. */
function copied(from: Node, start: number, to: Node, end: number, isBackward = false): { plain: string; markup: string } | null {
  const selection = getSelection()!;
  if (isBackward) selection.setBaseAndExtent(to, end, from, start);
  else selection.setBaseAndExtent(from, start, to, end);
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, composed: true, cancelable: true });
  from.parentElement!.dispatchEvent(event);
  return event.defaultPrevented ? { plain: clipboardData.getData('text/plain'), markup: clipboardData.getData('text/html') } : null;
}

const firstText = (element: Element) => document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;

describe('copying', () => {
  it('takes the words without notes, with their source', async () => {
    app = await openApp('#view=side-by-side', LINKED);
    const text = sentence('left', 0).closest('.text')!;
    const last = sentence('left', 0).lastChild!;
    expect(copied(firstText(text), 4, last, last.textContent!.length)!.plain).toBe(`old bridge opens.\n\n— Paper A, November 11, 2017, ${url}`);
  });

  it('takes the words of the column where the selection began, whichever way it went', async () => {
    app = await openApp('#view=side-by-side', LINKED);
    const [left, right] = [firstText(sentence('left', 1)), firstText(sentence('right', 1))];
    expect(copied(left, 4, right, 8)!.plain).toMatch(/^café stays\.[\s\S]*— Paper A/);
    expect(copied(left, 4, right, 8)!.plain).not.toContain('Paper B');
    expect(copied(left, 4, right, 8, true)!.plain).toBe('The new bridge opens.\n\nThe café\n\n— Paper B, November 11, 2017');
  });

  it('gives a selection of everything article by article', async () => {
    app = await openApp('#view=side-by-side', LINKED);
    const everything = copied(document.body, 0, document.body, document.body.childNodes.length)!.plain;
    expect(everything.match(/— Paper ./g)).toEqual(['— Paper A', '— Paper B']);
    expect(everything.indexOf('— Paper A')).toBeLessThan(everything.indexOf('The new bridge'));
  });

  it('makes markup in which the words stay words', async () => {
    app = await openApp('#view=side-by-side', LINKED);
    await press('g');
    const last = firstText(sentence('left', 3));
    const { markup } = copied(last, 0, last, last.textContent!.length)!;
    expect(markup).toBe(
      '<blockquote lang="en" cite="https://paper.example/1?a=1&amp;b=2" dir="auto"><p>N&lt;b&gt;dy sang.</p></blockquote>' +
        '<p>— Paper A, November 11, 2017, https://paper.example/1?a=1&amp;b=2</p>',
    );
  });

  it('takes one reading in All sources', async () => {
    app = await openApp('#view=all-sources', LINKED);
    const readings = deep(viewIn(app).shadowRoot!, '.reading [data-from]');
    const [a, b] = readings.map(firstText);
    expect(copied(a!, 0, b!, 2)!.plain).toBe(`The old bridge opens.\n\n— Paper A, November 11, 2017, ${url}`);
  });

  it('leaves what is no article to the browser', async () => {
    app = await openApp('#view=side-by-side', LINKED);
    const label = firstText(deep(app.shadowRoot!, '.wordmark span')[0]!);
    expect(copied(label, 0, label, 4)).toBeNull();
  });
});

describe('a link to a difference', () => {
  it.each(['key', 'button'])('is copied by its %s', async (by) => {
    app = await openApp('#view=side-by-side');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('n');
    await expect.poll(() => location.hash).toContain('at=');
    if (by === 'key') await press('l');
    else await userEvent.click(page.getByRole('button', { name: 'Copy link to this difference' }));
    expect(write).toHaveBeenCalledWith(location.href);
    await expect.element(page.getByText('Link copied.')).toBeVisible();
    write.mockRestore();
  });

  it('leads to it where the articles stand in another order', async () => {
    app = await openApp('#view=side-by-side');
    await press('n');
    await expect.poll(() => location.hash).toContain('at=');
    const current = () => deep(viewIn(app).shadowRoot!, '.mark.current').map((mark) => firstText(mark).textContent);
    await expect.poll(current).toEqual(['old', 'new']);
    const { hash } = location;
    await press('x');
    await expect.poll(() => location.hash).not.toBe(hash);
    app = await openApp(location.hash);
    await expect.poll(current).toEqual(['new', 'old']);
  });
});
