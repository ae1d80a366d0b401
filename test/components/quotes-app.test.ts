import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/app/app.ts';
import '../../components/quotes/quotes.ts';
import '../../components/side-by-side/side-by-side.ts';
import type { AppElement } from '../../components/app/app.element.ts';
import { articleNames } from '../../src/present/names.ts';
import { quotesComparison } from '../engine/present-quotes.notation.ts';
import { focused, ports } from './app-helpers.ts';

const comparison = quotesComparison(
  { A: ['“We shall never close the bridge,” Ann Lee said.', 'Bread is ten cents.'], B: ['It rained.', 'Ann said “We shall close the bridge”.', 'Bread is nine cents.'], C: ['Else.'] },
  {
    sayings: ['Ann Lee: A0 whole ######, B0 altered ##_### words-missing, C- not-told ______'],
    facts: ['price of bread: disagree! A(ten) B(nine)'],
    links: 'A0=B1 A1=B2',
  },
);

let app: AppElement;

async function open(hash: string): Promise<void> {
  history.replaceState(null, '', hash);
  app = document.createElement('sd-app');
  app.ports = ports({ compare: () => Promise.resolve(comparison) });
  document.body.replaceChildren(app);
  await expect.poll(() => view('sd-quotes')).toBeTruthy();
}

/** Without the names of the articles, which are made of their texts. */
const address = () => location.hash.replace(/&ids=[^&]*/, '');
const view = (name: string) => app.shadowRoot?.querySelector<HTMLElement>(`main > ${name}`);
const inQuotes = (selector: string) => view('sd-quotes')!.shadowRoot!.querySelector<HTMLElement>(selector)!;
const currentItem = () => view('sd-quotes')?.shadowRoot?.querySelector<HTMLElement>('[data-item][aria-current]')?.dataset['item'];

beforeEach(() => localStorage.clear());
afterEach(() => {
  app.remove();
  localStorage.clear();
});

describe('quotes and figures in the app', () => {
  it('open at their address, and by their key', async () => {
    await open('#view=quotes');
    expect(app.shadowRoot!.querySelector('.tabs [aria-current]')!.textContent).toBe('Quotes and figures');
    await userEvent.keyboard('1');
    await expect.poll(() => view('sd-side-by-side')).toBeTruthy();
    await userEvent.keyboard('3');
    await expect.poll(() => location.hash).toMatch(/^#view=quotes/);
  });

  it('lead to the place, and back to where the reader was', async () => {
    await open('#view=quotes');
    expect(articleNames(comparison.articles)).toEqual(['Paper A', 'Paper B', 'Paper C']);
    inQuotes('[data-item=q0] .row:nth-child(2) .where').click();
    const second = comparison.articles[1]!.sentences[1]!.start;
    await expect.poll(address).toBe(`#view=side-by-side&pair=A-B&at=l0.${second}&base=A`);
    history.back();
    await expect.poll(address).toMatch(/^#view=quotes&pair=A-B&at=q[0-9a-f]{8}\.1&base=A$/);
    await expect.poll(() => (focused() as HTMLElement).dataset['item']).toBe('q0');
    expect(currentItem()).toBe('q0');
  });

  it('are stepped through by the keys of passages and differences', async () => {
    await open('#view=quotes');
    await userEvent.keyboard('j');
    await expect.poll(currentItem).toBe('q0');
    await userEvent.keyboard('n');
    await expect.poll(currentItem).toBe('f0');
    await userEvent.keyboard('k');
    await expect.poll(currentItem).toBe('q0');
    await userEvent.keyboard('{Escape}');
    await expect.poll(currentItem).toBe(undefined);
  });

  it('put the focus on their first filter by its key', async () => {
    await open('#view=quotes');
    await userEvent.keyboard('f');
    await expect.poll(() => focused()?.getAttribute('data-filter')).toBe('whole');
  });

  it('keep what is hidden when the reader comes back', async () => {
    await open('#view=quotes');
    inQuotes('input[data-filter=whole]').click();
    await userEvent.keyboard('1');
    await expect.poll(() => view('sd-side-by-side')).toBeTruthy();
    await userEvent.keyboard('3');
    await expect.poll(() => view('sd-quotes')?.shadowRoot?.querySelector<HTMLInputElement>('input[data-filter=whole]')?.checked).toBe(false);
  });
});
