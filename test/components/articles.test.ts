import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/start/articles.ts';
import type { Snapshot } from '../../components/app/snapshot.ts';
import {
  AddRequest, ClearRequest, CountRequest, DetailsRequest, MoveRequest, RemoveRequest, RoleRequest, ShowRequest,
} from '../../components/state/requests.ts';
import { focused, input, place, SAMPLES, snapshotOf, violations } from './app-helpers.ts';

const FAULT = { key: 70, name: 'scan.pdf', error: new Error('This file holds no text. Try pasting the article.'), after: 1 };
const REQUESTS = [AddRequest, ClearRequest, CountRequest, DetailsRequest, MoveRequest, RemoveRequest, RoleRequest, ShowRequest];

let host: HTMLElement;
let asked: Event[];

function show({ entries, compared, faults, draft, origin, state }: Snapshot = snapshotOf(SAMPLES)) {
  render(
    html`<sd-articles .entries=${entries} .compared=${compared} .faults=${faults} .draft=${draft} .origin=${origin} .dismissed=${state.dismissed}></sd-articles>`,
    host,
  );
}

beforeEach(() => {
  asked = [];
  host = place();
  for (const { type } of REQUESTS) host.addEventListener(type, (event) => asked.push(event));
});
afterEach(() => host.remove());

const item = (index: number) => page.getByRole('list', { name: 'Articles, in the order' }).getByRole('listitem').nth(index);
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the list of articles', () => {
  it.each(['light', 'dark'])('passes the accessibility audit in %s', async (theme) => {
    host.dataset.theme = theme;
    show(snapshotOf(SAMPLES, { faults: [FAULT] }));
    await userEvent.click(button('1 line'));
    expect(await violations(host)).toEqual([]);
  });

  it('shows what was found out about each article, and what was not', async () => {
    show(snapshotOf([input('A title\nText.', { given: { publisher: 'The Courier', published: '--05-01' } }), input('B title\nText.')]));
    await expect.element(page.getByRole('heading', { name: 'Two articles' })).toBeVisible();
    await expect.element(button('Outlet: The Courier. Change')).toBeVisible();
    await expect.element(button('Date: May 1. Change')).toBeVisible();
    await expect.element(page.getByText('year not given')).toBeVisible();
    await expect.element(button('Date: No date found. Change')).toBeVisible();
    await expect.element(page.getByText('2 sentences').first()).toBeVisible();
  });

  it('tells what was left out of a file on the way in', async () => {
    show(snapshotOf([input('A title\nText.', { dropped: [{ kind: 'picture', count: 3 }, { kind: 'deleted', count: 1 }] }), input('B title\nText.')]));
    await expect.element(page.getByText('Left out on the way in: 3 pictures and 1 tracked deletion.')).toBeVisible();
    expect(page.getByText('Left out on the way in').elements()).toHaveLength(1);
  });

  it('leaves the field where it is when it is emptied again', async () => {
    show(snapshotOf(SAMPLES, { draft: { text: 'Half an article', publisher: '' } }));
    await expect.element(page.getByRole('textbox', { name: 'Or paste one article, headline first' })).toHaveValue('Half an article');
    show(snapshotOf(SAMPLES));
    await expect.element(page.getByRole('textbox', { name: 'Or paste one article, headline first' })).toHaveValue('');
  });

  it('asks for one more when there is one', async () => {
    show(snapshotOf(SAMPLES.slice(0, 1)));
    await expect.element(page.getByText('Add one more to compare.')).toBeVisible();
    await expect.element(page.getByLabelText('Or paste one article, headline first')).toBeVisible();
    expect(button('Compare two articles').query()).toBeNull();
  });

  it('leads to the comparison, counting those that count', async () => {
    show();
    await userEvent.click(button('Compare two articles'));
    expect(asked).toEqual([expect.objectContaining({ change: { view: 'side-by-side' } })]);
  });

  it('changes a detail, saves it with Enter and puts the focus back', async () => {
    show();
    await userEvent.click(button('Outlet: The Courier. Change'));
    await userEvent.fill(page.getByLabelText('Outlet', { exact: true }), 'The Daily Courier');
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([expect.objectContaining({ article: 0, details: { publisher: 'The Daily Courier' } })]);
    await expect.poll(focused).toBe(button('Outlet: The Courier. Change').element());
  });

  it('refuses a date that is none, and leaves with Escape', async () => {
    show();
    await userEvent.click(button('Date: May 11, 2024. Change'));
    await userEvent.fill(page.getByLabelText('Date', { exact: true }), '2024-02-30');
    await userEvent.click(button('Save'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('“2024-02-30” is not a date of this form: 2017-11-30.');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe(button('Date: May 11, 2024. Change').element());
    expect(asked).toEqual([]);
  });

  it('goes back to what is found when a detail is emptied', async () => {
    show();
    await userEvent.click(button('Outlet: Wire. Change'));
    await userEvent.clear(page.getByLabelText('Outlet', { exact: true }));
    await userEvent.click(button('Save'));
    expect(asked).toEqual([expect.objectContaining({ article: 2, details: { publisher: '' } })]);
  });

  it('sets another language', async () => {
    show();
    await userEvent.click(button('Language: English. Change').first());
    await userEvent.selectOptions(page.getByLabelText('Language', { exact: true }), 'French');
    await userEvent.click(button('Save'));
    expect(asked).toEqual([expect.objectContaining({ article: 0, details: { language: 'fr' } })]);
  });

  it('lists what was set aside with the reason, and puts a line back', async () => {
    show();
    await userEvent.click(button('1 line'));
    await expect.element(item(1).getByText('# Menu', { exact: true })).toBeVisible();
    await expect.element(item(1).getByText('menu', { exact: true })).toBeVisible();
    await userEvent.click(button('Put back: # Menu'));
    expect(asked).toEqual([expect.objectContaining({ article: 1, start: 0, role: 'paragraph' })]);
  });

  it('sets a line aside again that was put back', async () => {
    show(snapshotOf([SAMPLES[0]!, { ...SAMPLES[1]!, roles: [{ start: 0, role: 'paragraph' }] }]));
    await userEvent.click(button('0 lines'));
    await expect.element(item(1).getByText('put back by you')).toBeVisible();
    await userEvent.click(button('Set aside again: # Menu'));
    expect(asked).toEqual([expect.objectContaining({ role: 'furniture' })]);
  });

  it('shows a few of many set-aside lines, and the rest on demand', async () => {
    const menu = Array.from({ length: 40 }, (_, index) => `# Item ${index}`).join('\n');
    show(snapshotOf([input(`${menu}\nTitle`), SAMPLES[0]!]));
    await userEvent.click(button('40 lines'));
    await expect.element(button('Put back: # Item 11')).toBeVisible();
    expect(button('Put back: # Item 12').query()).toBeNull();
    await userEvent.click(button('Show 28 more'));
    await expect.element(button('Put back: # Item 39')).toBeVisible();
  });

  it('moves an article with its arrows and keeps the focus on it', async () => {
    const before = snapshotOf(SAMPLES);
    show(before);
    await expect.element(button('Move The Courier up')).toBeDisabled();
    await userEvent.click(button('Move Wire up'));
    expect(asked).toEqual([expect.objectContaining({ from: 2, to: 1 })]);
    const [first, second, third] = before.entries;
    show({ ...before, entries: [first!, third!, second!] });
    await expect.poll(focused).toBe(button('Move Wire up').element());
    await expect.element(page.getByRole('status')).toHaveTextContent('Wire is now 2 of 3.');
  });

  it('moves an article by dragging', async () => {
    show();
    await expect.element(item(2)).toBeVisible();
    const grip = item(2).element().querySelector('sd-article-row')!.shadowRoot!.querySelector('.grip')!;
    const transfer = new DataTransfer();
    const drag = (type: string, target: Element, more = {}) =>
      target.dispatchEvent(new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer: transfer, ...more }));
    drag('dragstart', grip);
    drag('dragover', item(0).element(), { clientY: 0 });
    drag('drop', item(0).element());
    expect(asked).toEqual([expect.objectContaining({ from: 2, to: 0 })]);
  });

  it('removes an article, and the focus goes to the next', async () => {
    const before = snapshotOf(SAMPLES);
    show(before);
    await userEvent.click(button('Remove The Courier'));
    expect(asked).toEqual([expect.objectContaining({ article: 0 })]);
    show({ ...before, entries: before.entries.slice(1) });
    await expect.poll(focused).toBe(button('Remove Harbour News').element());
  });

  it('says which article looks like another event, when each is dated, and what can be done', async () => {
    show();
    const panel = page.getByRole('complementary', { name: 'Wire looks like another event' });
    await expect.element(panel).toHaveTextContent('It is dated ten days later.');
    expect(panel.getByRole('listitem').all().map((one) => one.element().textContent.trim())).toEqual(['May 1', 'May 11']);
    await userEvent.click(panel.getByRole('button', { name: 'Count it' }));
    await userEvent.click(panel.getByRole('button', { name: 'Remove it' }));
    await userEvent.click(panel.getByRole('button', { name: 'Keep it apart' }));
    expect(asked).toEqual([
      expect.objectContaining({ article: 2, count: 'always' }),
      expect.any(RemoveRequest),
      expect.objectContaining({ change: { dismissed: new Set([2]) } }),
      expect.objectContaining({ article: 2, count: 'never' }),
    ]);
  });

  it('can set an article apart again that was counted', async () => {
    show(snapshotOf([...SAMPLES.slice(0, 2), { ...SAMPLES[2]!, count: 'always' }]));
    await userEvent.click(button('Set it apart'));
    expect(asked).toEqual([expect.objectContaining({ article: 2, count: 'never' })]);
  });

  it('says at its place which file failed, and shows the others', async () => {
    show(snapshotOf(SAMPLES.slice(0, 2), { faults: [FAULT] }));
    await expect.element(item(1).getByText('scan.pdf was not added.')).toBeVisible();
    await expect.element(item(2).getByRole('button', { name: 'Outlet: Harbour News. Change' })).toBeVisible();
  });

  it('adds another article at its foot', async () => {
    show();
    await userEvent.click(button('Add another'));
    await expect.poll(focused).toBe(page.getByLabelText('Or paste one article, headline first').element());
  });

  it('says what it does not know yet while an article is being read', async () => {
    show(snapshotOf(SAMPLES, { compared: null }));
    await expect.element(item(0).getByText('Being read')).toBeVisible();
  });

  it('lets the reader start over', async () => {
    show();
    await userEvent.click(button('Start over'));
    expect(asked).toEqual([expect.any(ClearRequest)]);
  });

  it.each([360, 390, 1024, 1440])('needs no sideways scroll at %i pixels', async (width) => {
    await page.viewport(width, 900);
    show(snapshotOf([input('x'.repeat(300)), ...SAMPLES]));
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(1440, 900);
  });
});
