import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/all-sources/all-sources.ts';
import '../../components/app/app.ts';
import '../../components/side-by-side/side-by-side.ts';
import type { AppElement } from '../../components/app/app.element.ts';
import { compare } from '../../src/compare.ts';
import { focused, input, ports, violations } from './app-helpers.ts';

const ARTICLES = [
  input(
    'The harbour bridge opened on Sunday after three years of work.\n\nThe mayor, Anna Keller, cut the ribbon at noon.\n\nNobody was hurt when a crane fell in May.\n\nTickets for the ferry will cost 12 euros.',
    { source: 'a.txt', given: { publisher: 'Coast Herald' } },
  ),
  input(
    'After three years of work the harbour bridge was opened on Sunday.\n\nAt noon Anna Keller, the mayor, cut the ribbon and spoke.\n\nA bakery next to the bridge gave away bread.\n\nTickets for the ferry are to cost 12 euros.',
    { source: 'b.txt', given: { publisher: 'Northern Post' } },
  ),
];

let app: AppElement;
async function open(hash = '#view=side-by-side&pair=A-B'): Promise<void> {
  history.replaceState(null, '', hash);
  app = document.createElement('sd-app');
  app.ports = ports({ compare: (inputs, { options }) => compare(inputs, options), samples: () => Promise.resolve(ARTICLES) });
  document.body.style.margin = '0';
  document.body.replaceChildren(app);
  await expect.poll(() => view()?.shadowRoot?.querySelector('.sentence, sd-passage-table')).toBeTruthy();
}
beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1400, 900);
});
afterEach(() => {
  app.remove();
  localStorage.clear();
});

const main = (selector: string) => app.shadowRoot!.querySelector<HTMLElement>(`main > ${selector}`);
const view = () => main('sd-side-by-side') ?? main('sd-all-sources');
const inView = (selector: string) => view()!.shadowRoot!.querySelector<HTMLElement>(selector)!;
const sentence = (side: 'left' | 'right', index: number) => inView(`.sentence[data-side="${side}"][data-sentence="${index}"]`);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
const said = () => app.shadowRoot!.querySelector('sd-toast')!.shadowRoot!.textContent.trim();
const isLinked = (side: 'left' | 'right', index: number) => sentence(side, index).matches('.linked');
const inspected = () => inView('sd-inspector').shadowRoot!.textContent.replace(/\s+/g, ' ');
const choosing = () => inView('.choosing').textContent.replace(/\s+/g, ' ').trim();

/** Once the comparison stands again and the sign of what was done is there. */
const done = (text: string) => expect.poll(said).toBe(text);

describe('Side by side', () => {
  it('passes the accessibility audit with a menu open, a match being chosen, and notes', async () => {
    await open();
    sentence('left', 2).click();
    await userEvent.click(button('Put A 3 right'));
    expect(await violations(app)).toEqual([]);
    await userEvent.click(item('Matches …'));
    expect(await violations(app)).toEqual([]);
    sentence('right', 2).click();
    await done('Done: link of A 3 and B 3');
    await userEvent.keyboard('w');
    await userEvent.keyboard('Ask the baker.');
    expect(await violations(app)).toEqual([]);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await done('Done: note on A 3');
    expect(await violations(app)).toEqual([]);
    await userEvent.click(button('1 correction and 1 note'));
    expect(await violations(app)).toEqual([]);
  });

  it('links two sentences by pointer, shows the link and undoes it', async () => {
    await open();
    expect([isLinked('left', 2), isLinked('right', 2)]).toEqual([false, false]);
    sentence('left', 2).click();
    await userEvent.click(button('Put A 3 right'));
    await userEvent.click(item('Matches …'));
    await expect.poll(choosing).toMatch(/^What in Northern Post tells the same as A 3\? Click the sentence/);
    sentence('left', 0).click();
    expect(choosing()).not.toBe('');
    sentence('right', 2).click();
    await done('Done: link of A 3 and B 3');
    await expect.poll(() => isLinked('left', 2)).toBe(true);
    await expect.poll(inspected).toContain('Linked by a reader.');
    expect([choosing(), sentence('right', 2).matches('.here')]).toEqual(['', true]);
    await userEvent.click(button('Undo: link of A 3 and B 3'));
    await done('Undone: link of A 3 and B 3');
    await expect.poll(() => isLinked('left', 2)).toBe(false);
    expect(focused()?.getAttribute('aria-label')).toBe('Undo');
  });

  it('links two sentences by the keyboard alone', async () => {
    await open();
    sentence('left', 2).click();
    await expect.poll(() => sentence('left', 2).matches('.here')).toBe(true);
    await userEvent.keyboard('r');
    await expect.poll(() => focused()?.textContent).toBe('Matches …');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.matches('.sentence[data-side="right"]')).toBe(true);
    await userEvent.keyboard('{Home}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe(sentence('right', 2));
    await userEvent.keyboard('{Enter}');
    await done('Done: link of A 3 and B 3');
    await expect.poll(() => isLinked('right', 2)).toBe(true);
    expect(focused()).toBe(sentence('right', 2));
    await userEvent.keyboard('{Control>}z{/Control}');
    await done('Undone: link of A 3 and B 3');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await done('Redone: link of A 3 and B 3');
    await expect.poll(() => isLinked('right', 2)).toBe(true);
  });

  it('leaves choosing with Esc, back at the sentence', async () => {
    await open();
    sentence('left', 2).click();
    await userEvent.keyboard('r{Enter}');
    await expect.poll(choosing).not.toBe('');
    await userEvent.keyboard('{Escape}');
    await expect.poll(choosing).toBe('');
    await expect.poll(focused).toBe(sentence('left', 2));
    expect([isLinked('left', 2), sentence('left', 2).matches('.here')]).toEqual([false, true]);
  });

  it('leaves the menu with Esc, and the reader where they were', async () => {
    await open();
    sentence('left', 0).click();
    await userEvent.keyboard('r');
    await expect.poll(() => focused()?.textContent).toBe('Matches …');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => focused()?.matches('.opener')).toBe(true);
    expect(sentence('left', 0).matches('.here')).toBe(true);
  });

  it('unlinks a link, and stays at the sentence', async () => {
    await open();
    sentence('left', 3).click();
    await userEvent.click(button('Unlink'));
    await done('Done: unlinking of A 4 and B 4');
    await expect.poll(() => isLinked('left', 3)).toBe(false);
    await expect.poll(() => sentence('left', 3).matches('.here')).toBe(true);
  });

  it('merges and splits', async () => {
    await open();
    sentence('left', 0).click();
    await userEvent.click(button('Put A 1 right'));
    await userEvent.click(item('Merge with the next sentence'));
    await done('Done: link of A 1, 2 and B 1');
    await userEvent.click(button('Split'));
    await done('Done: split of the link of A 1, 2 and B 1');
    await expect.poll(() => sentence('left', 1).matches('.here')).toBe(false);
  });

  it('sets a line aside, and gives a block another role', async () => {
    await open();
    sentence('right', 2).click();
    await userEvent.click(button('Put B 3 right'));
    await userEvent.click(page.getByRole('menuitemradio', { name: 'Caption', exact: true }));
    await done('Done: B 3 is a caption');
    await expect.poll(() => sentence('right', 2).closest('.caption') !== null).toBe(true);
    await userEvent.click(button('Put B caption right'));
    await userEvent.click(item('Set aside as page furniture'));
    await done('Done: B caption is set aside');
    await expect.poll(() => inView('.columns').textContent).toContain('1 line of page furniture set aside.');
  });

  it('shows notes beside the sentence and in the margin, as they were typed', async () => {
    await open();
    sentence('right', 2).click();
    await userEvent.keyboard('w');
    await userEvent.keyboard('Ask <b>the baker</b>.');
    await userEvent.click(page.getByRole('region', { name: 'Put right' }).getByRole('button', { name: 'Save' }));
    await done('Done: note on B 3');
    const notes = () => inView('sd-put-right').shadowRoot!.querySelector('sd-notes')!.shadowRoot!;
    expect(notes().querySelector('.text')!.textContent.trim()).toBe('Ask <b>the baker</b>.');
    sentence('left', 0).click();
    await userEvent.click(button('1 note: Ask <b>the baker</b>.'));
    await expect.poll(() => sentence('right', 2).matches('.here')).toBe(true);
    await userEvent.click(button('Edit: Ask <b>the baker</b>.'));
    await userEvent.keyboard('{Control>}a{/Control}Asked.');
    await userEvent.click(page.getByRole('region', { name: 'Put right' }).getByRole('button', { name: 'Save' }));
    await done('Done: change of a note');
    await expect.poll(() => focused()?.getAttribute('aria-label')).toBe('Edit: Asked.');
    await userEvent.click(button('Delete: Asked.'));
    await done('Done: removal of a note');
    await expect.poll(() => focused()?.textContent.trim()).toBe('Add a note');
  });

  it('has the same by touch on a narrow screen, in targets of 36 pixels', async () => {
    await page.viewport(390, 844);
    await open();
    sentence('left', 2).click();
    await userEvent.click(button(/^Kinds/));
    const targets = [...inView('sd-put-right').shadowRoot!.querySelectorAll('.button, sd-menu')];
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => target.getBoundingClientRect().height < 36)).toEqual([]);
    await userEvent.click(button('Put A 3 right'));
    expect(item('Matches …').element().getBoundingClientRect().height).toBeGreaterThanOrEqual(36);
    await userEvent.click(item('Matches …'));
    await expect.poll(choosing).not.toBe('');
    sentence('right', 2).click();
    await done('Done: link of A 3 and B 3');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});

describe('the list of corrections and notes', () => {
  it('gives reasons, leads to the place, and takes back', async () => {
    await open();
    sentence('left', 3).click();
    await userEvent.click(button('Unlink'));
    await done('Done: unlinking of A 4 and B 4');
    await userEvent.click(button('1 correction and 0 notes'));
    await userEvent.fill(page.getByPlaceholder('Why? Kept with the comparison'), 'Other <i>tickets</i>.');
    await userEvent.tab();
    await done('Done: reason of a correction');
    await userEvent.click(button('Show: A 4, B 4: Do not tell the same'));
    await expect.poll(() => sentence('left', 3).matches('.here')).toBe(true);
    await userEvent.click(button('1 correction and 0 notes'));
    expect((page.getByPlaceholder('Why? Kept with the comparison').element() as HTMLInputElement).value).toBe('Other <i>tickets</i>.');
    await userEvent.click(button('Take back: A 4, B 4: Do not tell the same'));
    await done('Done: removal of a correction');
    await expect.poll(() => focused()?.textContent).toBe('Corrections and notes');
    await expect.poll(() => isLinked('left', 3)).toBe(true);
  });

  it('says of a correction why it is not applied', async () => {
    await open();
    sentence('right', 2).click();
    await userEvent.click(button('Put B 3 right'));
    await userEvent.click(item('Matches …'));
    sentence('left', 2).click();
    await done('Done: link of B 3 and A 3');
    await userEvent.click(button('Put B 3 right'));
    await userEvent.click(item('Set aside as page furniture'));
    await done('Done: B 3 is set aside');
    await expect.poll(() => inView('.columns').textContent).toContain('set aside.');
    await userEvent.click(button('2 corrections and 0 notes'));
    await expect.element(page.getByText('Not applied: its words stand in a part that is never matched')).toBeVisible();
  });
});

describe('All sources', () => {
  it('takes a reading out of a passage, and notes on a passage', async () => {
    await open('#view=all-sources');
    const table = () => inView('sd-passage-table').shadowRoot!;
    const rows = () => table().querySelectorAll('.row[data-passage]').length;
    await expect.poll(rows).toBe(3);
    await userEvent.keyboard('jw');
    await expect.poll(() => focused()?.matches('textarea')).toBe(true);
    await userEvent.keyboard('Told by both.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await done('Done: note on A 1');
    expect(await violations(app)).toEqual([]);
    await userEvent.click(button('Northern Post does not tell this'));
    await done('Done: unlinking of B 1 and A 1');
    await expect.poll(rows).toBe(2);
    await userEvent.keyboard('{Control>}z{/Control}');
    await done('Undone: unlinking of B 1 and A 1');
    await expect.poll(rows).toBe(3);
  });
});
