import type { BrowserContextOptions, Page } from 'playwright';
import { browser } from '../pages/browser.ts';

/** A page as a reader has it, with everything that went wrong on it. */
export interface Opened {
  readonly page: Page;
  /** Messages of errors, of warnings and of policies that were broken. */
  readonly complaints: readonly string[];
}

export async function opened(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await (await browser()).newContext({ viewport: { width: 1000, height: 800 }, ...options });
  const page = await context.newPage();
  // A loaded machine takes seconds; what takes longer does not come.
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints };
}

/** Waits until the element shows passages, and gives their number. */
export async function passagesIn(page: Page, element = 'source-diff'): Promise<number> {
  await page.locator(`${element} [data-item]`).first().waitFor();
  return page.locator(`${element} [data-item]`).count();
}
