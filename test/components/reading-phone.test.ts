import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { AppElement } from '../../components/app/app.element.ts';
import { quotesComparison } from '../engine/present-quotes.notation.ts';
import { violations } from './app-helpers.ts';
import { deep, openApp, press, READING, THREE, viewIn } from './reading-helpers.ts';

/** Remarks, facts and names beside what the other views show. */
const TOLD = quotesComparison(
  { A: ['“We shall never close the bridge,” Ann Lee said.', 'Bread is ten cents.'], B: ['It rained.', 'Ann said “We shall close the bridge”.', 'Bread is nine cents.'], C: ['Else.'] },
  {
    sayings: ['Ann Lee: A0 whole ######, B0 altered ##_### words-missing, C- not-told ______'],
    facts: ['price of bread: disagree! A(ten) B(nine)'],
    links: 'A0=B1 A1=B2',
  },
);

const CONTROLS = 'button, select, a[href], summary, input:not([type=checkbox], [type=radio]), label:has(input)';
/** Less, in pixels, is missed by a thumb. */
const LEAST = 36;

const VIEWS = [...READING, 'articles', 'start'] as const;
const WIDTHS = [390, 360] as const;

let app: AppElement;

async function open(view: string, width: number, height = 844): Promise<void> {
  await page.viewport(width, height);
  app = await openApp(`#view=${view}`, view === 'quotes' ? TOLD : THREE);
}

/** Controls that are too low for a thumb, as far as they can be seen. */
function tooSmall(): string[] {
  const seen = deep(app.shadowRoot!, CONTROLS).filter((control) => control.checkVisibility({ visibilityProperty: true }) && control.getBoundingClientRect().width > 1);
  return seen
    .filter((control) => Math.round(control.getBoundingClientRect().height) < LEAST)
    .map((control) => `${control.localName}.${control.className} “${control.textContent.trim().slice(0, 30)}” ${control.getBoundingClientRect().height}`);
}

const isWiderThanWindow = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

beforeEach(() => localStorage.clear());

describe('on a phone', () => {
  it.each(VIEWS.flatMap((view) => WIDTHS.map((width) => [view, width] as const)))('has room for a thumb in %s at %i pixels, and no sideways scroll', async (view, width) => {
    await open(view, width);
    expect(tooSmall()).toEqual([]);
    expect(isWiderThanWindow()).toBe(false);
  });

  it.each(WIDTHS)('has room for a thumb in the search and the classroom at %i pixels', async (width) => {
    await open('side-by-side', width);
    await press('m', '/', 'bridge');
    await expect.poll(() => deep(app.shadowRoot!, '.source').length).toBe(3);
    expect(tooSmall()).toEqual([]);
    expect(isWiderThanWindow()).toBe(false);
  });

  it.each([
    ['help', '?'],
    ['report', 's'],
    ['list of corrections', 'h'],
  ])('has room for a thumb in the dialog, and passes the accessibility audit: %s', async (_, key) => {
    await open('side-by-side', 360);
    await press(key);
    await expect.poll(() => deep(app.shadowRoot!, 'dialog[open] button').length).toBeGreaterThan(0);
    expect(tooSmall()).toEqual([]);
    expect(await violations(app)).toEqual([]);
  });

  it.each(WIDTHS)('has room for a thumb in the panel of filters at %i pixels', async (width) => {
    await open('side-by-side', width);
    await press('n', 'f');
    const rail = () => deep(viewIn(app).shadowRoot!, '.rail.open')[0];
    await expect.poll(rail).toBeTruthy();
    await expect.poll(() => rail()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight + 1);
    expect(tooSmall()).toEqual([]);
    expect(isWiderThanWindow()).toBe(false);
  });
});

describe('at other sizes', () => {
  it.each(READING.flatMap((view) => [720, 800, 1024, 1920].map((width) => [view, width] as const)))('%s has no sideways scroll at %i pixels, and every tab in sight', async (view, width) => {
    await open(view, width, 900);
    expect(isWiderThanWindow()).toBe(false);
    const [tabs] = deep(app.shadowRoot!, '.tabs');
    expect(tabs!.scrollWidth).toBeLessThanOrEqual(tabs!.clientWidth);
  });

  it.each(READING)('%s has none with large text', async (view) => {
    await open(view, 1920, 1080);
    document.documentElement.style.fontSize = '200%';
    expect(isWiderThanWindow()).toBe(false);
    document.documentElement.removeAttribute('style');
  });

  it.each(READING.flatMap((view) => WIDTHS.map((width) => [view, width] as const)))('%s passes the accessibility audit at %i pixels', async (view, width) => {
    await open(view, width);
    // A tab scrolled out of view is taken for a link that skips.
    expect((await violations(app)).filter((line) => !line.startsWith('skip-link'))).toEqual([]);
  });
});
