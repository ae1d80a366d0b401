import { page as browser } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Comparison, Elsewhere } from '../../src/model.ts';
import { ShowRequest, RoleRequest } from '../../components/state/requests.ts';
import { comparisonOf, pageOf, type Page } from './side-by-side-helpers.ts';

const A = `
  headline: 1= Flood in town.
  2= The river rose.
  Ten fled their homes.
  Rescue workers carry a boat.
  Nobody knows why. The mayor was away.
`;
const B = `
  headline: 1= Flood in town.
  2= The river rose.
  Many left their houses.
  furniture: Rescue workers carry a boat.
`;

/** What B has in place of the third sentence of A, of the fourth, and of the rest. */
function flood(third: Partial<Elsewhere>, fourth: Partial<Elsewhere>, rest: Partial<Elsewhere> = {}): Comparison {
  const comparison = comparisonOf([A, B]);
  const none = { article: 1, nearest: null, setAside: null };
  const omission = (sentence: number, elsewhere: Partial<Elsewhere>) => ({ article: 0, sentence, elsewhere: [{ ...none, ...elsewhere }] });
  return { ...comparison, omissions: [omission(2, third), omission(3, fourth), omission(4, rest), omission(5, rest)] };
}

const furniture = () => {
  const { start, end } = comparisonOf([A, B]).articles[1]!.blocks.at(-1)!;
  return { start, end };
};
const fifth = { nearest: { sentences: [2], score: 0.07 } };
const full = () => flood({ nearest: { sentences: [2], score: 0.214 } }, { setAside: furniture() }, fifth);

let page: Page;
const inspector = () => page.inside('sd-inspector');
const said = () => page.seen(inspector().querySelector('section')!);
const button = (name: string) => [...inspector().querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)!;

describe('a sentence told by one only', () => {
  beforeEach(async () => {
    page = await pageOf(full());
    await page.click(page.sentence('left', 2));
  });

  it('comes with the nearest passage of the other article, its place and its score', () => {
    expect(said()).toBe('This sentence Told only by Paper A. Nearest in Paper B: Many left their houses. ¶2, 21% likely the same. Go there');
  });

  it('brings what is to be done into view', async () => {
    await browser.viewport(1440, 700);
    await page.show({ current: null });
    await page.click(page.sentence('left', 2));
    expect(button('Go there').getBoundingClientRect().bottom).toBeLessThanOrEqual(700);
    await browser.viewport(1440, 900);
  });

  it('leads to that passage', async () => {
    await page.click(button('Go there'));
    const told = page.sentence('right', 2);
    expect(told.classList).toContain('here');
    expect(page.requests(ShowRequest).at(-1)!.change.current).toMatch(/^b\d+$/);
  });

  it('says so where nothing comes near', async () => {
    page = await pageOf(flood({}, { setAside: furniture() }));
    await page.click(page.sentence('left', 2));
    expect(said()).toBe('This sentence Told only by Paper A. Nothing like it in Paper B.');
  });

  it('says no more than that where an article is set apart', async () => {
    page = await pageOf({ ...full(), omissions: [] });
    await page.click(page.find('.left .gap-line'));
    await page.click(page.sentence('left', 2));
    expect(said()).toBe('This sentence Only Paper A tells this. Paper B has no counterpart for it.');
  });

  it('passes the accessibility audit', async () => {
    expect(await page.violations()).toEqual([]);
  });
});

describe('a sentence that was set aside in the other article', () => {
  beforeEach(async () => void (page = await pageOf(full())));
  const margin = () => page.sentence('left', 3).closest('.block')!.querySelector('.margin')!;

  it('is not marked as told only here', () => {
    expect(page.seen(margin().closest('.block')!)).not.toContain('only A');
    expect(margin().querySelector('.only-note')).toBeNull();
    expect(margin().querySelector('.aside-note [aria-hidden]')!.textContent).toBe('set aside in B');
  });

  it('is counted by itself', () => {
    const rows = [...page.inside('sd-legend').querySelectorAll('li')].map((row) => page.seen(row));
    expect(rows.some((row) => /^Told only here.* 3$/.test(row))).toBe(true);
    expect(rows.some((row) => /^Set aside there.* 1$/.test(row))).toBe(true);
  });

  it('comes with the line and the rule that set it aside, and is put back from there', async () => {
    await page.click(page.sentence('left', 3));
    expect(said()).toBe('This sentence Set aside in Paper B as page furniture (menu): Rescue workers carry a boat. Show Put back');
    await page.click(button('Put back'));
    expect(page.requests(RoleRequest)).toMatchObject([{ article: 1, start: furniture().start, role: 'paragraph' }]);
  });

  it('is shown among the lines set aside', async () => {
    await page.click(page.sentence('left', 3));
    await page.click(button('Show'));
    expect(page.seen(page.find('.column.right .set-aside li .line'))).toBe('Rescue workers carry a boat.');
  });

  it('stands by itself in the narrow view', async () => {
    await browser.viewport(390, 800);
    page = await pageOf(full(), {}, '');
    const told = page.all('.passage.told').map((passage) => page.seen(passage));
    expect(told.find((text) => text.includes('carry a boat'))).toMatch(/^Set aside in Paper B as page furniture/);
    expect(await page.violations()).toEqual([]);
    await browser.viewport(1400, 900);
  });
});

describe('a gap', () => {
  it('says what comes nearest to its sentences', async () => {
    page = await pageOf(full());
    expect(page.seen(page.find('.left .gap-line'))).toContain('2 sentences told only by Paper A ¶4 nearest in B: ¶2, 7%');
  });

  it('says that nothing does', async () => {
    page = await pageOf(flood({}, {}));
    expect(page.seen(page.find('.left .gap-line'))).toContain('nothing like it in B');
  });
});
