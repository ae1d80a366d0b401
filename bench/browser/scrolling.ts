import type { Browser, Page } from 'playwright';

/** Run in the page: ways to scroll, and what became of the frames. */

export interface Gait {
  readonly name: string;
  /** Pixels from one frame to the next; null: from top to end in so many frames. */
  readonly step: number | null;
  readonly frames: number;
}

export const GAITS: readonly Gait[] = [
  // 240 pixels a second: nine lines, twice as fast as anyone reads.
  { name: 'reading', step: 4, frames: 180 },
  // 7,200 pixels a second, as after a swipe.
  { name: 'flinging', step: 120, frames: 180 },
  // The thumb of the scroll bar drawn to the end.
  { name: 'to the end', step: null, frames: 240 },
];

export interface Frames {
  /** Frames of the screen that passed without a new picture, of all that passed. */
  readonly dropped: number;
  readonly total: number;
  /** Milliseconds: the mean, and the slowest of all. */
  readonly mean: number;
  readonly slowest: number;
}

/** Milliseconds between two pictures of a screen of 60 Hz. */
const REFRESH = 1000 / 60;

export async function scrolled({ step, frames, refresh }: { step: number | null; frames: number; refresh: number }): Promise<Frames> {
  scrollTo(0, 0);
  await new Promise(requestAnimationFrame);
  const times: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  for (let n = 0; n < frames; n++) {
    // Towards the end as it is now: far rows grow when they come near.
    const rest = document.documentElement.scrollHeight - innerHeight - scrollY;
    if (rest <= 0) break;
    scrollBy(0, step ?? rest / (frames - n));
    const now = await new Promise<number>(requestAnimationFrame);
    times.push(now - last);
    last = now;
  }
  const passed = times.map((ms) => Math.max(1, Math.round(ms / refresh)));
  const total = passed.reduce((sum, count) => sum + count, 0);
  return { dropped: total - times.length, total, mean: times.reduce((sum, ms) => sum + ms, 0) / times.length, slowest: Math.max(...times) };
}

export const FRAME = REFRESH;

/** A page as high as the app's, with nothing on it. */
export async function emptyPage(browser: Browser, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(`<body style="margin:0;height:${height}px">`);
  return page;
}
