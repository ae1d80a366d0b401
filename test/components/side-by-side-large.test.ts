import { describe, expect, it } from 'vitest';
import { pairOf } from '../../src/present/pair.ts';
import { comparisonOf, counter, pageOf, type Page } from './side-by-side-helpers.ts';

const MANY = 400;

/** Two articles of many paragraphs, each edited in one word; the right tells them in the order that `places` gives. */
function large(places = (line: number) => line): ReturnType<typeof comparisonOf> {
  const lines = (side: string, order: (line: number) => number) =>
    Array.from({ length: MANY }, (_, at) => `${order(at) + 1}~ Line number ${order(at) + 1} as [${side}] has it on its page.`).join('\n');
  return comparisonOf([lines('left', (line) => line), lines('right', places)]);
}

const lastOf = (comparison: ReturnType<typeof large>) => pairOf(comparison, 0, 1).differences.at(-1)!;
const wholeSentences = (page: Page) => page.all('.column .sentence').length;
const inWindow = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

async function stepped(page: Page): Promise<void> {
  page.find('[data-step="1"]').click();
  await page.root.updateComplete;
  await page.view.updateComplete;
}

describe('a long article', () => {
  it('has all of its words on the page before all of it is drawn whole', async () => {
    const page = await pageOf(large());
    const words = page.find('.column.left').textContent;
    expect(words).toContain('Line number 1 as');
    expect(words).toContain(`Line number ${MANY} as`);
  });

  it('is drawn whole in idle moments, wherever the reader is', async () => {
    const page = await pageOf(large());
    await expect.poll(() => wholeSentences(page), { timeout: 20_000 }).toBe(2 * MANY);
    expect(page.all('.left .mark')).toHaveLength(MANY);
  });

  it('opens at a difference far down', async () => {
    const comparison = large();
    const page = await pageOf(comparison, { current: lastOf(comparison).id });
    await expect.poll(() => inWindow(page.find('.left .mark.current'))).toBe(true);
    expect(page.seen(page.find('.right .mark.current'))).toBe('right');
  });

  it('brings the focus to the difference that it opens at', async () => {
    const comparison = large();
    const page = await pageOf(comparison, { current: lastOf(comparison).id });
    await page.view.focusCurrent();
    await expect.poll(() => page.view.shadowRoot!.activeElement?.matches('.left .mark.current')).toBe(true);
  });

  it('is stepped through to its end, by keys with the focus going along', async () => {
    const page = await pageOf(large(), { current: pairOf(large(), 0, 1).differences[0]!.id });
    await page.view.focusCurrent();
    for (const reached of [2, 150, MANY]) {
      while (Number(/\d+/.exec(counter(page))![0]) < reached - 1) await stepped(page);
      await page.view.focusCurrent();
      await page.press(page.find('.left .mark.current'), 'ArrowDown');
      expect(counter(page)).toBe(`Difference ${reached} of ${MANY}`);
      await expect.poll(() => inWindow(page.find('.left .mark.current'))).toBe(true);
      expect(page.view.shadowRoot!.activeElement).toBe(page.find('.left .mark.current'));
    }
  });

  it('shows what is searched for far down, before and after it is drawn whole', async () => {
    const page = await pageOf(large(), { query: `number ${MANY} as` });
    const hits = () => [...(CSS.highlights.get('search-hit') ?? [])].filter((range) => range.startContainer.isConnected);
    await expect.poll(() => hits().length).toBe(2);
    await expect.poll(() => wholeSentences(page), { timeout: 20_000 }).toBe(2 * MANY);
    await expect.poll(() => hits().length).toBe(2);
  });

  it('is printed whole', async () => {
    const page = await pageOf(large());
    dispatchEvent(new Event('beforeprint'));
    expect(wholeSentences(page)).toBe(2 * MANY);
  });

  it('shows every sentence where readers mark words themselves', async () => {
    const page = await pageOf(large());
    await page.show({ classroom: { ...page.root.state.classroom, marking: 'own' } });
    expect(wholeSentences(page)).toBe(2 * MANY);
  });
});

describe('ribbons through a long article', () => {
  it('are drawn as far as they are near the window', async () => {
    const page = await pageOf(large((line) => MANY - 1 - line));
    const heights = [...page.inside('sd-ribbons').querySelectorAll('.ribbon')].flatMap((ribbon) =>
      ribbon.getAttribute('d')!.match(/-?[\d.]+ (-?[\d.]+)/g)!.map((point) => Number(point.split(' ')[1])),
    );
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThan(4 * innerHeight);
    expect(page.find('.columns').offsetHeight).toBeGreaterThan(8 * innerHeight);
  });
});
