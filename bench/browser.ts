/**
 * Measures the built app on large sets, in a real browser: `npm run build`, then `npm run bench:browser`.
 *
 *   first screen    from the click on a view to its first picture
 *   frames          while the page scrolls from top to end: the median, the slowest twentieth, and the share over 50 ms
 *   memory          of scripts, after the view was scrolled through, and after each view was shown ten times
 */
import { chromium, type CDPSession, type Page } from 'playwright';
import { BROWSER_ARGS, testBrowser } from '../scripts/browser.mjs';
import { serveApp } from '../scripts/serve.mjs';
import { generatedPair, generatedSet } from './generate.ts';
import { printed } from './table.ts';

const VIEWS = ['Side by side', 'All sources', 'Quotes and figures', 'In words'];
/** Milliseconds of a frame that a reader notices as a jerk. */
const JERK = 50;
/** Pixels a frame: a page in a quarter of a second. */
const STEP = 60;
const FRAMES = 150;

interface Large {
  readonly name: string;
  readonly texts: readonly string[];
}

const pair = generatedPair({ paragraphs: 3000, changed: 0.02 });
const CASES: readonly Large[] = [
  { name: '20 articles of 60 sentences', texts: generatedSet(20, 60, 0.1) },
  { name: '2 × 3,000 paragraphs', texts: [pair.a, pair.b] },
];

interface Frames {
  readonly median: number;
  readonly slowest: number;
  readonly jerks: number;
}

const server = await serveApp();
const address = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch({ executablePath: await testBrowser(), args: BROWSER_ARGS });
const rows: string[][] = [];
for (const large of CASES) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(noteArrival);
  await open(page, large);
  for (const view of VIEWS) {
    const shown = await shownIn(page, view);
    const marks = await page.locator('main .mark').count();
    const { median, slowest, jerks } = await page.evaluate(scrolled, { step: STEP, frames: FRAMES, jerk: JERK });
    rows.push([`${large.name}: ${view}`, `${Math.round(shown)} ms`, ...[median, slowest].map((ms) => `${Math.round(ms)} ms`), `${Math.round(100 * jerks)} %`, `${await megabytes(session)} MB`, String(marks)]);
  }
  for (let round = 0; round < 10; round++) for (const view of VIEWS) await shownIn(page, view);
  rows.push([`${large.name}: each view ten times`, '', '', '', '', `${await megabytes(session)} MB`, '']);
  await page.close();
}
console.log(printed(['view', 'first screen', 'frame', 'slowest 5 %', 'over 50 ms', 'memory', 'marks'], rows));
await browser.close();
await server.close();
process.exit(0);

/** Runs in the page, before its own scripts: notes when the comparison comes back from the worker. */
function noteArrival(): void {
  const Own = Worker;
  window.Worker = class extends Own {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
        if (data.type === 'done') performance.mark('arrived');
      });
    }
  };
}

/** Puts the articles in and waits for their comparison. */
async function open(page: Page, { texts }: Large): Promise<void> {
  await page.goto(`${address}#view=start`);
  const files = texts.map((text, n) => ({ name: `article-${n + 1}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`Report number ${n + 1}\n\n${text}`) }));
  await page.locator('input[type=file]').first().setInputFiles(files);
  await page.waitForFunction(() => performance.getEntriesByName('arrived').length > 0, null, { timeout: 300_000 });
  await page.waitForTimeout(1000);
}

/** Milliseconds from the click on a view to its first picture. */
async function shownIn(page: Page, view: string): Promise<number> {
  await page.evaluate(() => scrollTo(0, 0));
  const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view, exact: true });
  await link.evaluate((element: HTMLElement) => {
    performance.clearMarks('asked');
    performance.mark('asked');
    element.click();
  });
  return page.evaluate(painted);
}

/** Runs in the page: milliseconds since "asked", two frames on, when what was rendered is painted. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    const asked = performance.getEntriesByName('asked')[0]!.startTime;
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - asked))));
  });
}

/** Runs in the page: scrolls by steps, and tells how long the frames took. */
async function scrolled({ step, frames, jerk }: { step: number; frames: number; jerk: number }): Promise<Frames> {
  const times: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  for (let n = 0; n < frames; n++) {
    scrollBy(0, step);
    const now = await new Promise<number>(requestAnimationFrame);
    times.push(now - last);
    last = now;
  }
  times.sort((p, q) => p - q);
  return { median: times[frames >> 1]!, slowest: times[Math.floor(0.95 * frames)]!, jerks: times.filter((ms) => ms > jerk).length / frames };
}

async function megabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 1e6);
}
