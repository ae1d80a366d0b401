import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/all-sources/all-sources.ts';
import '../../components/app/app.ts';
import '../../components/linear/linear.ts';
import '../../components/quotes/quotes.ts';
import '../../components/side-by-side/side-by-side.ts';
import type { AppElement } from '../../components/app/app.element.ts';
import type { Ports } from '../../components/app/session.ts';
import { compare } from '../../src/compare.ts';
import type { Comparison } from '../../src/model.ts';
import { ports } from './app-helpers.ts';

let app: AppElement | null = null;

/** The app as the page opens it at an address, with the engine itself. Whatever stood before is gone, as after a reload. */
export async function openApp(hash = '', more: Partial<Ports> = {}): Promise<AppElement> {
  app?.remove();
  history.replaceState(null, '', hash || location.pathname + location.search);
  app = document.createElement('sd-app');
  app.ports = ports({ compare: (inputs, { options }) => compare(inputs, options), ...more });
  document.body.replaceChildren(app);
  await expect.poll(() => app!.shadowRoot?.querySelector('main')).toBeTruthy();
  return app;
}

/** As after a reload at the address that stands there now. */
export function reloadApp(more: Partial<Ports> = {}): Promise<AppElement> {
  return openApp(location.hash, more);
}

/** The app with the samples, compared. */
export async function openSamples(): Promise<Comparison> {
  await openApp();
  return shownComparison();
}

export function shownComparison(): Promise<Comparison> {
  const views = 'main > sd-side-by-side, main > sd-all-sources, main > sd-quotes, main > sd-linear';
  const shown = () => (app!.shadowRoot!.querySelector(views) as { comparison?: Comparison } | null)?.comparison;
  return expect.poll(shown).toBeTruthy().then(() => shown()!);
}

export async function emptyStorage(): Promise<void> {
  app?.remove();
  localStorage.clear();
  await new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase('source-diff');
    deleting.onsuccess = resolve;
    deleting.onblocked = resolve;
    deleting.onerror = resolve;
  });
}

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
export const press = (keys: string) => userEvent.keyboard(keys);
export const says = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeInTheDocument();

/** Saves what is open on the shelf under a name, by keys and the dialog. */
export async function keepAs(name: string): Promise<void> {
  await press('{Control>}{Shift>}s{/Shift}{/Control}');
  await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), name);
  await userEvent.click(button(/^Keep it/));
  await says(`“${name}” is kept in this browser.`);
}

/** Drops a file on the page. */
export function drop(name: string, content: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], name));
  dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

/** Whether leaving the page would be warned of. */
export function warnsBeforeLeaving(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}
