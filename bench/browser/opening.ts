import type { Browser, Page } from 'playwright';
import type { LargeSet } from './sets.ts';
import { CATEGORIES, splitBetween, type Split } from './trace.ts';

export interface View {
  readonly name: string;
  readonly element: string;
}

export const VIEWS: readonly View[] = [
  { name: 'Side by side', element: 'sd-side-by-side' },
  { name: 'All sources', element: 'sd-all-sources' },
  { name: 'Quotes and figures', element: 'sd-quotes' },
  { name: 'In words', element: 'sd-linear' },
];

/** Marks that the page makes in its own trace. */
export const MARKS = { asked: 'bench asked', arrived: 'the comparison', painted: 'bench painted' };

export interface Opening {
  afterComparison(): Promise<Split & { readonly painted: number }>;
  /** From the list of articles, by a click on the view. */
  onReturn(): Promise<Split & { readonly painted: number }>;
  reopen(): Promise<void>;
}

/** Puts the articles in and goes to the view while they are being compared, so that it is the first that is drawn. */
export async function firstScreen(browser: Browser, page: Page, address: string, { texts }: LargeSet, view: View): Promise<Opening> {
  await page.addInitScript(noteArrival, MARKS.arrived);
  await page.goto(`${address}#view=start`);
  const files = texts.map((text, n) => ({ name: `article-${n + 1}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`Report number ${n + 1}\n\n${text}`) }));
  const recorded = async (from: string, act: () => Promise<unknown>) => {
    await browser.startTracing(page, { categories: [...CATEGORIES] });
    await act();
    const painted = await page.evaluate(tillPainted, { element: view.element, from, to: MARKS.painted });
    return { ...splitBetween((await browser.stopTracing()).toString(), from, MARKS.painted), painted };
  };
  const goTo = (name: string) =>
    page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true }).evaluate((link: HTMLElement, asked) => {
      performance.mark(asked);
      link.click();
    }, MARKS.asked);
  return {
    async afterComparison() {
      await page.locator('input[type=file]').first().setInputFiles(files);
      // The two longest, whichever are most alike.
      await page.evaluate(() => (location.hash = '#view=articles&pair=A-B'));
      await goTo(view.name);
      return recorded(MARKS.arrived, () => page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, MARKS.arrived, { timeout: 600_000 }));
    },
    async onReturn() {
      await goTo('Articles');
      await page.waitForTimeout(500);
      return recorded(MARKS.asked, () => goTo(view.name));
    },
    async reopen() {
      await goTo('Articles');
      await page.waitForTimeout(100);
      await goTo(view.name);
      await page.evaluate(tillPainted, { element: view.element, from: MARKS.asked, to: MARKS.painted });
    },
  };
}

/** Runs in the page, before its own scripts: marks when the comparison came back from the worker, not yet unpacked. */
function noteArrival(mark: string): void {
  const Own = Worker;
  window.Worker = class extends Own {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', (event: MessageEvent<{ type?: string }>) => {
        const startTime = performance.now();
        if (event.data.type === 'done') performance.mark(mark, { startTime });
      });
    }
  };
}

/** Runs in the page: milliseconds since the last mark `from` until the view is painted, with text in it. */
async function tillPainted({ element, from, to }: { element: string; from: string; to: string }): Promise<number> {
  const { shadowRoot } = document.querySelector('sd-app')!;
  while (!shadowRoot!.querySelector(`main > ${element}`)?.shadowRoot?.querySelector('p, h2, h3')) await new Promise(requestAnimationFrame);
  // The frame that is due now draws it, and the one after begins when it is drawn.
  await new Promise(requestAnimationFrame);
  performance.mark(to);
  return performance.now() - performance.getEntriesByName(from).at(-1)!.startTime;
}
