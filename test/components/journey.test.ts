import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/all-sources/all-sources.ts';
import '../../components/app/app.ts';
import '../../components/side-by-side/side-by-side.ts';
import { turnedId } from '../../components/app/address-ids.ts';
import type { AppElement } from '../../components/app/app.element.ts';
import { focusedIn } from '../../components/app/focus-keeper.ts';
import { compare } from '../../src/compare.ts';
import { ports } from './app-helpers.ts';

const HARBOUR = `Harbour bridge to close for repairs

Coast Herald
March 3, 2021

Share this

The harbour bridge will close for six weeks from Monday, the city council said on Wednesday.

"We cannot let people drive over it for one more week," said mayor Tom Reyes.

About 32,000 cars cross the bridge every day. Ferries will run every ten minutes, and the fare will stay at $2.

The repairs will cost 4.5 million dollars.`;

const POST = `City shuts main bridge after cracks found

Northern Post
March 4, 2021

The city council will close the harbour bridge for six weeks from Monday.

The repairs are expected to cost 5 million dollars. About 32,000 cars cross the bridge every day, most of them in the morning.

Ferries will run every fifteen minutes, and the fare will remain at $2, the council announced.

The last time the bridge was closed was in 1987, when a ship struck one of its piers.`;

let app: AppElement;

afterEach(() => app.remove());

async function open(): Promise<void> {
  history.replaceState(null, '', '#view=start');
  app = document.createElement('sd-app');
  app.ports = ports({ compare: (inputs, host) => compare(inputs, {}, host) });
  document.body.replaceChildren(app);
  await expect.poll(() => app.shadowRoot!.querySelector('main')).toBeTruthy();
}

const nameOf = (element: Element) => (element.getAttribute('aria-label') ?? (element as HTMLElement).innerText).replace(/\s+/g, ' ').trim();
const focus = () => nameOf(focusedIn(document));
const view = (name: string) => app.shadowRoot!.querySelector(`main > ${name}`)?.shadowRoot ?? null;
const place = () => /at=([^&]*)/.exec(location.hash)?.[1] ?? null;
const counter = () => view('sd-side-by-side')?.querySelector('.count')?.textContent.trim();

/** Presses a key and waits until the reader can see where the focus is. */
async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await expect.poll(where).toBe('in sight');
}

/** Whether the focus is on something, and that in the window. */
function where(): string {
  const focused = focusedIn(document);
  if (focused === document.body) return 'lost';
  const { top, bottom } = focused.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? 'in sight' : `out of sight: ${nameOf(focused)}`;
}

/** Goes on by Tab until the focus is on what is wanted. */
async function tabTo(wanted: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    await userEvent.tab();
    const focused = focusedIn(document);
    if (wanted.test(`${nameOf(focused)} #${focused.id}`)) return;
  }
  expect.fail(`Tab does not lead to ${String(wanted)}; it ends at ${focus()}`);
}

async function paste(text: string): Promise<void> {
  await tabTo(/#paste$/);
  await userEvent.fill(focusedIn(document), text);
  await tabTo(/^Add article/);
  await userEvent.keyboard('{Enter}');
}

async function compareTwo(): Promise<void> {
  await open();
  await paste(HARBOUR);
  await expect.poll(focus).toBe('One article');
  await paste(POST);
  await expect.poll(focus).toBe('Two articles');
  await tabTo(/^Compare two articles/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(counter).toMatch(/^\d+ differences$/);
}

/** Steps until a step leads nowhere; gives the places in their order. */
async function stepThrough(key: string): Promise<string[]> {
  const places: string[] = [];
  for (;;) {
    const before = place();
    await press(key);
    const after = place()!;
    if (after === before) return places;
    await expect.poll(() => focusedIn(document).closest('[aria-current=true]')).toBeTruthy();
    places.push(after);
  }
}

describe('a reader with nothing but keys', () => {
  it('steps through every difference and back, the focus with them', async () => {
    await compareTwo();
    const total = Number(counter()!.split(' ')[0]);
    const forth = await stepThrough('n');
    expect(forth).toHaveLength(total);
    expect(counter()).toBe(`Difference ${total} of ${total}`);
    const back = await stepThrough('p');
    expect(back).toEqual(forth.slice(0, -1).reverse());
    expect(counter()).toBe(`Difference 1 of ${total}`);
  });

  it('goes from passage to passage, swaps the sides and stays where they are', async () => {
    await compareTwo();
    await press('j');
    await press('j');
    const second = place();
    await press('k');
    await press('j');
    expect(place()).toBe(second);
    await press('x');
    expect(location.hash).toContain('pair=B-A');
    // An address sees a place from the article on the left.
    expect(place()).toBe(turnedId(second!));
  });

  it('takes a kind away and is counted anew at the same difference', async () => {
    await compareTwo();
    await press('n');
    const at = place();
    await press('f');
    await userEvent.keyboard(' ');
    await expect.poll(() => counter()).not.toBeUndefined();
    await press('f');
    await userEvent.keyboard(' ');
    await expect.poll(counter).toMatch(/^Difference 1 of /);
    expect(place()).toBe(at);
    await press('{Escape}');
    await expect.poll(place).toBeNull();
  });

  it('looks at all sources, opens a passage side by side and comes back to it', async () => {
    await compareTwo();
    await press('2');
    await expect.poll(focus).toBe('All sources');
    await press('j');
    await expect.poll(focus).toBe('Passage 1');
    await tabTo(/show side by side/);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => view('sd-side-by-side')).toBeTruthy();
    await expect.poll(where).toBe('in sight');
    history.back();
    await expect.poll(focus).toBe('Passage 1');
  });

  it('changes, moves, puts back, removes and brings back in the list of articles', async () => {
    await compareTwo();
    await press('4');
    await expect.poll(focus).toBe('Two articles');
    await tabTo(/^Headline: Harbour/);
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(focusedIn(document), 'Bridge to close');
    await press('{Enter}');
    await expect.poll(focus).toBe('Headline: Bridge to close. Change');
    await tabTo(/line/);
    await press('{Enter}');
    await tabTo(/^Put back: Share this/);
    await press('{Enter}');
    await expect.poll(focus).toBe('Set aside again: Share this');
    await press('{Shift>}{Tab}{/Shift}');
    await tabTo(/^Move Northern Post up/);
    await press('{Enter}');
    await expect.poll(focus).toBe('Move Northern Post down');
    await tabTo(/^Remove Coast Herald/);
    await press('{Enter}');
    await expect.poll(focus).toBe('Remove Northern Post');
    await tabTo(/^Bring it back/);
    await press('{Enter}');
    await expect.poll(focus).toBe('Two articles');
  });

  it('reads the help and turns the light off without losing their place', async () => {
    await compareTwo();
    await press('n');
    const mark = focus();
    await press('?');
    await expect.poll(focus).toBe('Keys and help');
    await press('{Escape}');
    await expect.poll(focus).toBe(mark);
    const theme = getComputedStyle(app).colorScheme;
    await press('t');
    await expect.poll(() => getComputedStyle(app).colorScheme).not.toBe(theme);
    expect(focus()).toBe(mark);
  });
});
