import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Comparison } from '../../src/model.ts';
import { pairOf } from '../../src/present/pair.ts';
import { pageOf, type Page } from './side-by-side-helpers.ts';

const SEEDS: Record<string, string> = import.meta.glob('../../seeds/*.txt', { query: '?raw', import: 'default', eager: true });
/** Every article on either side, and every pair once. */
const RING = [[0, 1], [1, 2], [2, 3], [3, 4], [4, 0]] as const;
const PAIRS = [...RING, [0, 2], [3, 1], [2, 4], [3, 0], [4, 1]] as const;

let comparison: Comparison;

beforeAll(async () => {
  comparison = await compare(Object.keys(SEEDS).sort().map((source) => ({ source, text: SEEDS[source]! })));
});

/** The text of an article without its furniture, white space aside. */
function textOf(index: number): string {
  const { blocks, text } = comparison.articles[index]!;
  return plain(blocks.filter(({ role }) => role !== 'furniture').map(({ start, end }) => text.slice(start, end)).join(' '));
}

function plain(text: string): string {
  return text.replace(/\s+/g, '');
}

function shownText(page: Page, side: string): string {
  return plain(page.all(`.column.${side} .text`).map((text) => page.seen(text)).join(' '));
}

describe('the five articles', () => {
  it.each(RING)('are shown to the last character, %i beside %i', async (left, right) => {
    const page = await pageOf(comparison, { left, right });
    page.view.toggleGaps();
    await page.settled();
    expect(shownText(page, 'left')).toBe(textOf(left));
    expect(shownText(page, 'right')).toBe(textOf(right));
  });

  it.each(PAIRS)('mark every difference on both sides, at rest or when the reader is there, %i beside %i', async (left, right) => {
    const page = await pageOf(comparison, { left, right });
    const inLinks = pairOf(comparison, left, right).differences.filter(({ link }) => link !== null);
    const isMarked = (id: string) =>
      ['left', 'right'].every((side) => page.all(`.mark[data-side=${side}][data-difference="${id}"]`).length > 0);
    for (const { id } of inLinks.filter((difference) => !isMarked(difference.id))) {
      await page.show({ current: id });
      expect(isMarked(id), `${id} on both sides`).toBe(true);
    }
  });

  it('hold a difference and its ribbon on the first screen', async () => {
    const page = await pageOf(comparison, { left: 1, right: 3 });
    expect(page.find('.mark').getBoundingClientRect().top).toBeLessThan(innerHeight);
    expect(page.inside('sd-ribbons').querySelectorAll('.ribbon').length).toBeGreaterThan(0);
  });

  it('pass the accessibility audit', async () => {
    const page = await pageOf(comparison, { left: 0, right: 2 });
    expect(await page.violations()).toEqual([]);
  });
});
