import { afterEach, describe, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { ShowRequest, StepRequest } from '../../components/state/requests.ts';
import { comparisonOf, counter, harbour, pageOf, type Page } from './side-by-side-helpers.ts';

afterEach(() => {
  document.documentElement.removeAttribute('dir');
});

/** Where a ribbon begins and ends: top and bottom at each column. */
function path(page: Page, link: string): { left: [number, number]; right: [number, number] } {
  const d = page.inside('sd-ribbons').querySelector(`.ribbon[data-link="${link}"]`)!.getAttribute('d')!;
  // M x1 top1 C m top1 m top2 x2 top2 L x2 bottom2 C m bottom2 m bottom1 x1 bottom1 Z
  const numbers = d.match(/-?[\d.]+/g)!.map(Number);
  return { left: [numbers[1]!, numbers[15]!], right: [numbers[7]!, numbers[9]!] };
}

/** Top and bottom of a sentence from the top of the columns. */
function edges(page: Page, side: 'left' | 'right', index: number): [number, number] {
  const { top } = page.find('.columns').getBoundingClientRect();
  const rects = [...page.sentence(side, index).getClientRects()];
  return [Math.min(...rects.map((rect) => rect.top)) - top, Math.max(...rects.map((rect) => rect.bottom)) - top];
}

function linkOf(page: Page, side: 'left' | 'right', index: number): string {
  const { articles, alignments } = page.root.comparison;
  const link = alignments[0]!.links.find((one) => one[side === 'left' ? 'a' : 'b'].includes(index))!;
  return `l${articles[0]!.sentences[link.a[0]!]!.start}.${articles[1]!.sentences[link.b[0]!]!.start}`;
}

describe('ribbons', () => {
  it('meet the boxes of the sentences that they join', async () => {
    const page = await pageOf(harbour());
    for (const [left, right] of [[0, 0], [2, 2], [3, 3], [7, 1]] as const) {
      const drawn = path(page, linkOf(page, 'left', left));
      edges(page, 'left', left).forEach((y, index) => expect(drawn.left[index]).toBeCloseTo(y, 0));
      edges(page, 'right', right).forEach((y, index) => expect(drawn.right[index]).toBeCloseTo(y, 0));
    }
  });

  it('have the look of their relation, and none for a relation that is filtered away', async () => {
    const page = await pageOf(harbour());
    const classes = () => [...page.inside('sd-ribbons').querySelectorAll('.ribbon')].map((ribbon) => ribbon.classList[1]);
    expect(classes().sort()).toEqual(['edited', 'edited', 'rewritten', 'verbatim']);
    await page.show({ hidden: new Set(['verbatim', 'rewritten']) });
    expect(classes()).toEqual(['edited', 'edited']);
  });

  it('turn yellow where the reader is, over all others', async () => {
    const page = await pageOf(harbour());
    await page.click(page.sentence('left', 0));
    const ribbons = [...page.inside('sd-ribbons').querySelectorAll('.ribbon')];
    expect(ribbons.at(-1)!.classList.contains('current')).toBe(true);
    expect(ribbons.filter((ribbon) => ribbon.classList.contains('current'))).toHaveLength(1);
  });

  it('are mirrored on a page that runs from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const page = await pageOf(harbour());
    const left = page.find('.column.left').getBoundingClientRect();
    const origin = page.find('.columns').getBoundingClientRect();
    const d = page.inside('sd-ribbons').querySelector('.ribbon')!.getAttribute('d')!;
    expect(Number(/^M(-?[\d.]+)/.exec(d)![1])).toBeCloseTo(left.left - origin.left + 1, 0);
  });

  it('follow when the columns change their width', async () => {
    const page = await pageOf(harbour());
    document.body.style.width = '1100px';
    await page.settled();
    const drawn = path(page, linkOf(page, 'left', 2));
    edges(page, 'left', 2).forEach((y, index) => expect(drawn.left[index]).toBeCloseTo(y, 0));
  });
});

describe('going somewhere', () => {
  it('brings the counterpart level with a clicked sentence, and Esc puts it back', async () => {
    const page = await pageOf(harbour());
    const before = edges(page, 'right', 1)[0];
    await page.click(page.sentence('left', 7));
    expect(edges(page, 'right', 1)[0]).toBeCloseTo(edges(page, 'left', 7)[0], 0);
    await page.press(document.body, 'Escape');
    expect(edges(page, 'right', 1)[0]).toBeCloseTo(before, 0);
  });

  it('keeps the clicked side still', async () => {
    const page = await pageOf(harbour());
    const before = edges(page, 'right', 1)[0];
    await page.click(page.sentence('right', 1));
    expect(edges(page, 'right', 1)[0]).toBeCloseTo(before, 0);
    expect(edges(page, 'left', 7)[0]).toBeCloseTo(before, 0);
  });

  it('offers the way back where a column has slid', async () => {
    const page = await pageOf(harbour());
    await page.click(page.sentence('left', 7));
    await page.click(page.find('[data-unslide]'));
    expect(page.find('.column.right .flow').style.transform).toBe('');
    expect(page.all('[data-unslide]')).toEqual([]);
  });

  it('steps through the differences in order and says which it is', async () => {
    const page = await pageOf(harbour());
    expect(counter(page)).toBe('9 differences');
    await page.click(page.find('[data-step="1"]'));
    expect(counter(page)).toBe('Difference 1 of 9');
    await page.click(page.find('[data-step="1"]'));
    expect(counter(page)).toBe('Difference 2 of 9');
    await page.click(page.find('[data-step="-1"]'));
    expect(counter(page)).toBe('Difference 1 of 9');
    expect(page.requests(StepRequest).map(({ by }) => by)).toEqual([1, 1, -1]);
  });

  it('brings every difference into view on its way', async () => {
    const filler = (side: string) => Array.from({ length: 30 }, (_, index) => `${index + 1}~ Line [${side}] of many.`).join('\n');
    const page = await pageOf(comparisonOf([filler('left'), filler('right')]));
    for (let step = 0; step < 30; step++) page.find('[data-step="1"]').click();
    await page.settled();
    await expect.poll(() => page.find('.left .mark.current').closest('.sentence')!.getBoundingClientRect().bottom).toBeLessThan(innerHeight);
    expect(counter(page)).toMatch(/^Difference \d+ of 30$/);
  });

  it('chooses a mark by a click', async () => {
    const page = await pageOf(harbour());
    await page.click(page.find('.right .mark.figure'));
    expect(page.all('.mark.current').map((mark) => page.seen(mark))).toEqual(['Friday', 'Saturday']);
  });

  it('goes from link to link at a sentence that is in several', async () => {
    const comparison = comparisonOf(['1? One told twice.', '1? First half. 2? Second half.']);
    const [alignment] = comparison.alignments;
    const second = { ...alignment!.links[0]!, b: [1] };
    const page = await pageOf({ ...comparison, alignments: [{ ...alignment!, links: [...alignment!.links, second], onlyB: [] }] });
    const here = () => page.all('.right .here').map((sentence) => page.seen(sentence));
    await page.click(page.sentence('left', 0));
    expect(here()).toEqual(['First half.']);
    await page.click(page.sentence('left', 0));
    expect(here()).toEqual(['Second half.']);
    expect(page.requests(ShowRequest)).toHaveLength(2);
  });

  it('lights both ends and the ribbon under the pointer', async () => {
    const page = await pageOf(harbour());
    await browser.elementLocator(page.sentence('left', 3)).hover();
    await page.settled();
    expect(page.all('.sentence.near').map((sentence) => page.seen(sentence))).toEqual(['Nobody was hurt.', 'Nobody was hurt.']);
    expect(page.inside('sd-ribbons').querySelectorAll('.ribbon.near')).toHaveLength(1);
  });
});

describe('gaps', () => {
  it('fold what one alone tells, with its first words, and open', async () => {
    const page = await pageOf(harbour());
    const gap = page.find('.left .gap-line');
    expect(gap.textContent).toContain('3 sentences told only by Paper A');
    expect(gap.textContent).toContain('Only A tells of the mayor.');
    await page.click(gap);
    expect(page.find('.left .gap-line').getAttribute('aria-expanded')).toBe('true');
    expect(page.seen(page.sentence('left', 6))).toBe('Only A tells of the bridge.');
  });

  it('open for a step into them', async () => {
    const page = await pageOf(harbour());
    const told = page.root.comparison.articles[0]!.sentences[5]!.start;
    await page.show({ current: `a${told}` });
    expect(page.sentence('left', 5).classList.contains('here')).toBe(true);
  });

  it('open and close all together', async () => {
    const page = await pageOf(harbour());
    page.view.toggleGaps();
    await page.settled();
    expect(page.find('.left .gap-line').getAttribute('aria-expanded')).toBe('true');
    page.view.toggleGaps();
    await page.settled();
    expect(page.find('.left .gap-line').getAttribute('aria-expanded')).toBe('false');
  });

  it('draw a hatched bar beside a sentence told on one side only', async () => {
    const page = await pageOf(harbour());
    const bars = page.inside('sd-ribbons').querySelectorAll('.bar');
    expect(bars).toHaveLength(2);
    await page.show({ hidden: new Set(['told-right']) });
    expect(page.inside('sd-ribbons').querySelectorAll('.bar')).toHaveLength(1);
  });
});

describe('the overview', () => {
  const long = () => {
    const lines = Array.from({ length: 60 }, (_, index) => `${index + 1}= Line ${index} of many that fill the page.`).join('\n');
    return comparisonOf([lines, lines]);
  };
  const strip = (page: Page) => page.inside('sd-overview').querySelector<HTMLElement>('[role=slider]')!;

  it('is a slider that keys move', async () => {
    const page = await pageOf(long());
    expect(strip(page).getAttribute('aria-valuenow')).toBe('0');
    await page.press(strip(page), 'PageDown');
    expect(scrollY).toBeGreaterThan(300);
    expect(Number(strip(page).getAttribute('aria-valuenow'))).toBeGreaterThan(0);
    await page.press(strip(page), 'End');
    expect(strip(page).getAttribute('aria-valuetext')).toMatch(/¶\d\d on the left, ¶\d\d on the right/);
  });

  it('goes where it is pressed', async () => {
    const page = await pageOf(long());
    const { top, height } = strip(page).getBoundingClientRect();
    const press = new PointerEvent('pointerdown', { clientY: top + height * 0.7, pointerId: 1, bubbles: true });
    strip(page).setPointerCapture = () => undefined;
    strip(page).dispatchEvent(press);
    await page.settled();
    expect(scrollY).toBeGreaterThan(400);
  });
});
