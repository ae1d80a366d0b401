import { afterEach, describe, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { comparisonOf, harbour, pageOf, type Page } from './side-by-side-helpers.ts';

afterEach(async () => {
  await browser.viewport(1440, 900);
});

describe('filters', () => {
  const row = (page: Page, name: string) =>
    [...page.inside('sd-legend').querySelectorAll('label')].find((label) => label.textContent.includes(name))!;

  it('count every kind, and disable those with none', async () => {
    const page = await pageOf(harbour());
    expect(row(page, 'Figures').querySelector('.count')!.textContent).toBe('1');
    expect(row(page, 'Who says it').querySelector('input')!.disabled).toBe(true);
    expect(row(page, 'Told only here').querySelector('.count')!.textContent).toBe('4');
  });

  it('ask to hide a kind, and to show it again', async () => {
    const page = await pageOf(harbour());
    await page.click(row(page, 'Figures').querySelector('input')!);
    expect(page.root.state.hidden).toEqual(new Set(['figure']));
    await page.click(row(page, 'Figures').querySelector('input')!);
    expect(page.root.state.hidden).toEqual(new Set());
  });

  it('keep facts only, and say when nothing is left', async () => {
    const page = await pageOf(comparisonOf(['1~ A [b] c.', '1~ A [d] c.']));
    await page.click(page.inside('sd-legend').querySelectorAll('.presets button')[1]!);
    expect(page.inside('sd-legend').querySelector('[role=status]')!.textContent).toContain('No differences of these kinds.');
    await page.click(page.inside('sd-legend').querySelector('[role=status] button')!);
    expect(page.root.state.hidden.size).toBe(0);
  });

  it('say whose words a one-sided kind counts', async () => {
    const page = await pageOf(harbour());
    expect(row(page, 'Words only here').textContent).toContain('only in Paper A');
    expect(row(page, 'Words left out here').textContent).toContain('only in Paper B');
  });
});

describe('the inspector', () => {
  const text = (page: Page) => page.inside('sd-inspector').textContent.replace(/\s+/g, ' ');

  it('is read aloud: relation, share of words, both wordings, the reasons', async () => {
    const page = await pageOf(harbour());
    await page.click(page.sentence('left', 2));
    expect(page.inside('sd-inspector').querySelector('[aria-live=polite]')).not.toBeNull();
    for (const part of ['Edited, 50% same words', 'at night', 'left out', 'Friday', 'Saturday', 'Strong match', 'shared words']) {
      expect(text(page)).toContain(part);
    }
  });

  it('says that one alone tells a sentence', async () => {
    const page = await pageOf(harbour());
    await page.click(page.sentence('right', 4));
    expect(text(page)).toContain('Only Paper B tells this.');
  });
});

describe('narrow places', () => {
  it.each([390, 360])('stacks passages each with its counterpart at %i pixels, without scrolling sideways', async (width) => {
    await browser.viewport(width, 800);
    const page = await pageOf(harbour(), {}, '');
    const passages = page.all('.stack > .passage').map((passage) => page.seen(passage));
    expect(passages[0]).toContain('Storm hits the harbour. Storm batters the harbour.');
    expect(passages.findIndex((text) => text.includes('Nobody was hurt. Nobody was hurt.'))).toBeGreaterThan(0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await page.violations()).toEqual([]);
  });

  it('moves the highlighted passage with the step counter', async () => {
    await browser.viewport(390, 800);
    const page = await pageOf(harbour(), {}, '');
    await page.click(page.find('[data-step="1"]'));
    expect(page.seen(page.find('.passage.here'))).toContain('Storm hits the harbour.');
    await page.click(page.find('[data-step="1"]'));
    expect(page.seen(page.find('.passage.here'))).toContain('A boat in the rain.');
  });

  it('keeps the dock in view, and the filters behind its button', async () => {
    await browser.viewport(390, 700);
    const page = await pageOf(harbour(), {}, '');
    expect(page.find('.rail .bar').getBoundingClientRect().bottom).toBeLessThanOrEqual(701);
    expect(getComputedStyle(page.find('sd-legend')).display).toBe('none');
    await page.click(page.find('[data-panel]'));
    expect(getComputedStyle(page.find('sd-legend')).display).not.toBe('none');
  });

  it('loses no sentence of either article', async () => {
    await browser.viewport(390, 800);
    const page = await pageOf(harbour(), {}, '');
    await page.click(page.find('.gap-line'));
    for (const [index, side] of (['left', 'right'] as const).entries()) {
      const { sentences } = page.root.comparison.articles[index]!;
      const shown = new Set(page.all(`.sentence[data-side=${side}]`).map(({ dataset }) => Number(dataset['sentence'])));
      expect(shown.size).toBe(sentences.length);
    }
  });

  it('puts the main counterpart of a passage before others', async () => {
    await browser.viewport(390, 800);
    const comparison = comparisonOf(['1? One told twice.', '1? Half of it. 2~ One told two times.']);
    const [alignment] = comparison.alignments;
    const second = { ...alignment!.links[0]!, b: [1], relation: 'edited' as const };
    const page = await pageOf({ ...comparison, alignments: [{ ...alignment!, links: [...alignment!.links, second], onlyB: [] }] }, {}, '');
    expect(page.all('.reading').map((reading) => page.seen(reading))).toEqual(['One told twice.', 'One told two times.', 'Half of it.']);
  });

  it.each([800, 1000, 1300])('does not scroll sideways at %i pixels', async (width) => {
    await browser.viewport(width, 800);
    await pageOf(harbour(), {}, '');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('the panel on a phone', () => {
  it('makes way for a hit of the search', async () => {
    await browser.viewport(360, 740);
    const page = await pageOf(harbour());
    await page.click(page.find('[data-panel]'));
    expect(page.find('.rail').classList.contains('open')).toBe(true);
    await page.show({ query: 'storm', hit: { article: 0, start: 0, end: 5 } });
    expect(page.find('.rail').classList.contains('open')).toBe(false);
  });
});
