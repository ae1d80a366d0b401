import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { letters, lettersOf, readPdf } from '../print/read-pdf.ts';
import { freshContext } from './browser.ts';
import { serve, type Served } from './serve.ts';
import { violationsIn } from './session.ts';

const HARBOUR = `Harbour bridge to close for repairs

The harbour bridge will close for six weeks from Monday, the city council said on Wednesday.

About 32,000 cars cross the bridge every day. Ferries will run every ten minutes, and the fare will stay at $2.

The repairs will cost 4.5 million dollars.`;

const POST = `City shuts main bridge after cracks found

The city council will close the harbour bridge for six weeks from Monday.

The repairs are expected to cost 5 million dollars. About 32,000 cars cross the bridge every day.

Ferries will run every fifteen minutes, and the fare will remain at $2, the council announced.

The last time the bridge was closed was in 1987, when a ship struck one of its piers.`;

/** More stops than any page of two short articles has. */
const MOST_STOPS = 90;

let served: Served;
let page: Page;
let heard: string[];

beforeAll(async () => {
  served = await serve(inject('app'));
  const context = await freshContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // The printer: it says that it was asked; what it would print is the page as it is printed then.
  await context.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset.printed = 'asked');
  });
  heard = violationsIn(context);
  page = await context.newPage();
});

afterAll(() => served.close());

/** What has the focus, in whichever shadow root: its name or its words, and its id. */
const focused = () =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = element?.getAttribute('aria-label') ?? (element as HTMLElement | null)?.innerText ?? '';
    return `${name.replace(/\s+/g, ' ').trim()} #${element?.id ?? ''}`;
  });

/** Goes on by Tab until the focus is on what is wanted. */
async function tabTo(wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    passed.push(await focused());
    if (wanted.test(passed.at(-1)!)) return;
  }
  expect.fail(`Tab does not lead to ${String(wanted)}, but to ${passed.join(', ')}`);
}

async function paste(text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await tabTo(/#paste$/);
  await page.keyboard.press('Control+v');
  await tabTo(/^Add article/);
  await page.keyboard.press('Enter');
}

const counter = () => page.locator('sd-side-by-side .count').first().innerText();
const undoable = () => page.getByRole('button', { name: /^Undo/ }).isEnabled();
/** The matches between the two articles, as drawn. */
const matches = () => page.locator('sd-sureness .count').first().innerText();

it('goes by keys alone from the empty page to the printed report', async () => {
  await page.goto(`${served.address}#view=start`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await paste(HARBOUR);
  await page.getByRole('heading', { name: 'One article' }).waitFor();
  await paste(POST);
  await page.getByRole('heading', { name: 'Two articles' }).waitFor();
  await tabTo(/^Compare two articles/);
  await page.keyboard.press('Enter');
  await expect.poll(counter).toMatch(/^\d+ differences$/);

  const total = Number.parseInt(await counter(), 10);
  for (let at = 1; at <= total; at++) {
    await page.keyboard.press('n');
    await expect.poll(counter).toBe(`Difference ${at} of ${total}`);
  }

  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const before = await matches();
  await page.keyboard.press('r');
  await expect.poll(focused).toMatch(/^Matches/);
  while (!/^Nothing in/.test(await focused())) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(matches).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(matches).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(matches).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(matches).toBe(before);
  expect(await undoable()).toBe(true);

  await tabTo(/^Print or save/);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Print or save the report #title');
  await tabTo(/^Print #$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('html').getAttribute('data-printed')).toBe('asked');
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const printed = pages.map(lettersOf).join('');
  for (const text of ['Harbour bridge to close for repairs', 'City shuts main bridge', '4.5 million', 'struck one of its piers', 'Sources']) {
    expect(printed).toContain(letters(text));
  }
  await expect.poll(focused).toMatch(/^Print or save/);
  expect(heard).toEqual([]);
});
