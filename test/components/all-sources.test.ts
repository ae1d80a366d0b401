import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { comparisonOf } from '../engine/present-passages.notation.ts';
import { all, audit, mount, one, settled, wordsIn } from './all-sources.harness.ts';

/** Five articles, the last set apart, with every kind of link, a word too long for any column, and what one alone tells. */
const five = () => {
  const names = ['A', 'B', 'C', 'D', 'E!'].map((name) => `${name}: ${'one two three four five six seven eight nine ten'.replace('ten', `ten-${'long-'.repeat(30)}${name[0]}`)}`);
  const links = 'A0=B0 A1~B1 A2/B3 A3-B2 A9~B9 A0~C4 A2/C0 A9/C9 A1-D1 A0-D0 B4=C5 B4~D3 C5~D3 B0~C4 C6=D6 A0-E0 B1-E4';
  return comparisonOf(...names, links, 'A0 B0 C4 D0 | A1 B1 D1 | A2 B3 C0 | A3 B2 | A9 B9 C9 | B4 C5 D3 | C6 D6');
};

afterEach(async () => {
  document.documentElement.dir = '';
  await page.viewport(1440, 900);
});

const three = () => comparisonOf('A: one two three', 'B: one zwei four', 'C: eins two five', 'A0=B0 A0~C0 B0~C0 A1~B1 A1=C1', 'A0 B0 C0 | A1 B1 C1');

/** Two articles of so many sentences, each the same in both. */
const long = (sentences: number) => {
  const numbered = (make: (at: number) => string) => Array.from({ length: sentences }, (_, at) => make(at));
  const text = numbered((at) => `w${at}`).join(' ');
  return comparisonOf(`A: ${text}`, `B: ${text}`, numbered((at) => `A${at}=B${at}`).join(' '), numbered((at) => `A${at} B${at}`).join('|'));
};

/** So many articles of the same sentence. */
const many = (count: number) => {
  const letters = Array.from({ length: count }, (_, at) => String.fromCharCode(65 + at));
  const links = letters.flatMap((x, at) => letters.slice(at + 1).map((y) => `${x}0=${y}0`)).join(' ');
  return comparisonOf(...letters.map((letter) => `${letter}: s`), links, letters.map((letter) => `${letter}0`).join(' '));
};

describe('the view over all sources', () => {
  it.each(['light', 'dark'] as const)('passes the accessibility audit in the %s theme', async (theme) => {
    const { view } = await mount(five(), { current: 'p2' }, theme);
    expect(await audit(view)).toEqual([]);
  });

  it('passes the accessibility audit as a list on a phone', async () => {
    await page.viewport(390, 844);
    const { view } = await mount(five());
    expect(await audit(view)).toEqual([]);
    expect(all(view.shadowRoot!, '.reading')).not.toEqual([]);
  });

  it('passes the accessibility audit with eight sources', async () => {
    const { view } = await mount(many(8));
    expect(await audit(view)).toEqual([]);
  });

  it('says so where the articles share no passage', async () => {
    const { view } = await mount({ ...three(), passages: [] });
    expect(wordsIn(one(view.shadowRoot!, '.empty'))).toBe('These articles share no passage. They may be about different events.');
  });

  it('asks for another article where there is but one', async () => {
    const { view } = await mount({ ...three(), articles: three().articles.slice(0, 1), alignments: [], passages: [] });
    expect(wordsIn(one(view.shadowRoot!, '.empty'))).toBe('Add one more to compare.');
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img/src=x/onerror=document.title="hit">';
    const comparison = comparisonOf(`A: ${hostile} two`, `B: ${hostile} zwei`, 'A0~B0', 'A0 B0');
    const { view } = await mount({ ...comparison, passages: [{ ...comparison.passages[0]!, label: hostile }] });
    expect(all(view.shadowRoot!, 'img')).toEqual([]);
    expect(wordsIn(one(view.shadowRoot!, '.reading'))).toBe(hostile);
    expect(wordsIn(one(view.shadowRoot!, '.row h3'))).toBe(hostile);
  });
});

describe('who tells what', () => {
  it('agrees with the comparison', async () => {
    const { view } = await mount(three());
    const lines = all(view.shadowRoot!, 'sd-told-matrix')[0]!.shadowRoot!.querySelectorAll('tbody tr');
    expect([...lines].map(wordsIn)).toEqual([
      'Paper A base ¶1 base ¶2 2',
      'Paper B same words ¶1 edited ¶2 2',
      'Paper C edited ¶1 same words ¶2 2',
    ]);
  });

  it('has every reading of the comparison, and of a set-apart article what is linked to one', async () => {
    const comparison = five();
    const { view } = await mount(comparison);
    const lines = [...one(view.shadowRoot!, 'sd-told-matrix').shadowRoot!.querySelectorAll('tbody tr')];
    const told = comparison.articles.map((_, index) => comparison.passages.filter(({ readings }) => readings.some(({ article }) => article === index)).length);
    expect(lines.map((line) => line.querySelectorAll('.square:not(.not-told)').length)).toEqual([...told.slice(0, 4), 2]);
    expect(lines.map((line) => wordsIn(line.querySelector('.total')!))).toEqual([...told.slice(0, 4), 2].map(String));
  });

  it('moves with the arrow keys from its one place in the tab order, and goes to a passage at Enter', async () => {
    const { view, asked } = await mount(three());
    const spots = () => all(view.shadowRoot!, 'sd-told-matrix')[0]!.shadowRoot!.querySelectorAll<HTMLElement>('[tabindex="0"]');
    expect(spots()).toHaveLength(1);
    spots()[0]!.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}');
    await settled(view);
    expect(wordsIn(spots()[0]!)).toBe('edited ¶2');
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([{ current: 'p1' }]);
  });

  it('follows the arrows as they point in a right-to-left page', async () => {
    document.documentElement.dir = 'rtl';
    const { view } = await mount(three());
    const matrix = one(view.shadowRoot!, 'sd-told-matrix').shadowRoot!;
    matrix.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await settled(view);
    expect(wordsIn(matrix.querySelector('[tabindex="0"]')!)).toBe('Passage 2');
  });

  it('has the column of the current passage in view', async () => {
    const { view } = await mount(long(200), { current: 'p150' });
    const column = one(view.shadowRoot!, 'thead .current').getBoundingClientRect();
    const { left, right } = one(view.shadowRoot!, 'sd-told-matrix').getBoundingClientRect();
    expect(column.left > left && column.right < right).toBe(true);
  });

  it('lights a passage up in every panel while the pointer is on it', async () => {
    const { view } = await mount(three());
    await userEvent.hover(one(view.shadowRoot!, 'thead [data-column="1"]'));
    await settled(view);
    expect(all(view.shadowRoot!, '.column.pointed')).toHaveLength(4);
    expect(all(view.shadowRoot!, '.curve.pointed')).toHaveLength(1);
  });
});

describe('in what order', () => {
  it('says where the current passage begins in each article', async () => {
    const { view } = await mount(three(), { current: 'p1' });
    expect(one<SVGElement>(view.shadowRoot!, 'svg[role=img]').getAttribute('aria-label')).toContain('Passage 2 begins at ¶2 in A, ¶2 in B, ¶2 in C.');
    expect(all<SVGElement>(view.shadowRoot!, '.curve.current text')).toHaveLength(3);
  });
});

describe('how alike in wording', () => {
  it('has one number for each pair and leads to the two side by side', async () => {
    const { view, asked } = await mount(three());
    const numbers = all(view.shadowRoot!, 'sd-likeness-map')[0]!.shadowRoot!.querySelectorAll('button');
    expect([...numbers].map(wordsIn)).toEqual(['50%', '50%', '50%']);
    numbers[2]!.click();
    expect(asked).toEqual([{ view: 'side-by-side', left: 1, right: 2, current: null }]);
  });
});

describe('the passages', () => {
  const texts = (root: ParentNode) => all(root, '.reading').map(wordsIn);

  it('show each reading with its marks against the base, and same words folded', async () => {
    const { view } = await mount(three());
    expect(texts(view.shadowRoot!)).toEqual([
      'one',
      'eins [other words; Paper A says: one]',
      'two',
      'zwei [other words; Paper A says: two]',
    ]);
    expect(all(view.shadowRoot!, '.same').map(wordsIn)).toEqual(['Same words as A', 'Same words as A']);
  });

  it('keep the arrow clear of a name that runs the other way than the page', async () => {
    document.documentElement.dir = 'rtl';
    const { view } = await mount(three());
    const select = one<HTMLSelectElement>(view.shadowRoot!, 'select');
    const { direction, paddingLeft } = getComputedStyle(select);
    expect([direction, paddingLeft]).toEqual(['ltr', '20px']);
  });

  it('are marked anew against another base', async () => {
    const { view, asked } = await mount(three());
    await userEvent.selectOptions(one<HTMLSelectElement>(view.shadowRoot!, 'select'), 'C  Paper C');
    await settled(view);
    expect(asked).toEqual([{ base: 2 }]);
    expect(texts(view.shadowRoot!)).toEqual([
      'one [other words; Paper C says: eins]',
      'one [other words; Paper C says: eins]',
      'eins',
      'zwei',
      'two',
    ]);
  });

  it('unfold the same words', async () => {
    const { view } = await mount(three());
    const fold = one(view.shadowRoot!, '.same');
    fold.click();
    await settled(view);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(wordsIn(fold.parentElement!.querySelector('.reading')!)).toBe('one');
  });

  it('lead from a reading to the pair at that place', async () => {
    const { view, asked } = await mount(three());
    all(view.shadowRoot!, '.reading')[3]!.click();
    expect(asked).toEqual([{ view: 'side-by-side', left: 0, right: 1, current: 'l4.4' }]);
  });

  it('lead from a mark to that difference', async () => {
    const { view, asked } = await mount(three());
    one(view.shadowRoot!, 'mark').click();
    expect(asked).toEqual([{ view: 'side-by-side', left: 0, right: 2, current: 'd0.0' }]);
  });

  it('tell at a mark what the base says', async () => {
    const { view } = await mount(three());
    await userEvent.hover(one(view.shadowRoot!, 'mark'));
    await settled(view);
    expect(wordsIn(one(view.shadowRoot!, '[role=tooltip]'))).toContain('Other words · Paper A saysoneMarked because the linked sentence has other words');
    await userEvent.keyboard('{Escape}');
    await settled(view);
    expect(all(view.shadowRoot!, '[role=tooltip]')).toEqual([]);
  });

  it('stay where the reader has selected words', async () => {
    const { view, asked } = await mount(three());
    const reading = one(view.shadowRoot!, '.reading');
    getSelection()!.selectAllChildren(reading);
    reading.click();
    getSelection()!.removeAllRanges();
    expect(asked).toEqual([]);
  });

  it('mark the one where the reader is, and bring it into view', async () => {
    const { view } = await mount(five());
    const last = five().passages.length - 1;
    view.state = { ...view.state, current: `p${last}` };
    await settled(view);
    await expect.poll(() => {
      const { top, bottom } = one(view.shadowRoot!, '.row.current').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }).toBe(true);
    expect(one(view.shadowRoot!, '.row.current').dataset['passage']).toBe(`${last}`);
  });

  it('are counted as they are shown', async () => {
    const { view } = await mount(comparisonOf('A: s t', 'B: s t', 'A0=B0 A1~B1', 'A0 B0 | A1 B1'));
    const selects = all<HTMLSelectElement>(view.shadowRoot!, 'select');
    await userEvent.selectOptions(selects[2]!, 'wording differs (1)');
    await settled(view);
    expect(wordsIn(one(view.shadowRoot!, '.shown'))).toBe('1 of 2 passages');
    expect(all(view.shadowRoot!, '[data-passage].row').map(({ dataset }) => dataset['passage'])).toEqual(['1']);
  });

  it('come back whole where a step leads to one that is not shown', async () => {
    const comparison = comparisonOf('A: s t', 'B: s t', 'A0=B0 A1~B1', 'A0 B0 | A1 B1');
    const { view } = await mount(comparison, { selection: 'differ', current: 'p0' });
    expect(wordsIn(one(view.shadowRoot!, '.shown'))).toBe('2 passages');
  });

  it('are drawn in parts where there are very many', async () => {
    const { view } = await mount(long(450));
    expect(all(view.shadowRoot!, '.row[data-passage]')).toHaveLength(200);
    one(view.shadowRoot!, '.more button').click();
    await settled(view);
    expect(all(view.shadowRoot!, '.row[data-passage]')).toHaveLength(400);
    view.state = { ...view.state, current: 'p449' };
    await settled(view);
    expect(all(view.shadowRoot!, '.row.current')).toHaveLength(1);
  });

  it('are drawn by pages in the panels, which turn to the passage where the reader is', async () => {
    const { view } = await mount(long(450), { current: 'p300' });
    expect(wordsIn(one(view.shadowRoot!, '.turner'))).toBe('Drawn here: 241 to 360 Earlier Later');
    expect(all(view.shadowRoot!, 'thead .column')).toHaveLength(120);
    one(view.shadowRoot!, '.turner button').click();
    await settled(view);
    expect(wordsIn(one(view.shadowRoot!, '.turner'))).toBe('Drawn here: 121 to 240 Earlier Later');
    expect(all<SVGElement>(view.shadowRoot!, '.curve')).toHaveLength(120);
  });
});

describe('what one source tells', () => {
  it('is listed by source with its count, and leads to the sentence', async () => {
    const { view, asked } = await mount(three());
    const cells = [...one(view.shadowRoot!, '.once').querySelectorAll('[role=cell]')];
    expect(cells.map((cell) => wordsIn(cell.querySelector('ul')!))).toEqual(['three', 'four', 'five']);
    cells[2]!.querySelector<HTMLElement>('li button')!.click();
    expect(asked).toEqual([{ view: 'side-by-side', left: 0, right: 2, current: 'b9' }]);
  });

  it('keeps articles that are set apart by themselves and out of the counts', async () => {
    const { view } = await mount(comparisonOf('A: s t', 'B: s t', 'C!: s u', 'A0=B0 A0-C0', 'A0 B0'));
    expect(wordsIn(one(view.shadowRoot!, '.label .count'))).toBe('2 of 2');
    expect(all(view.shadowRoot!, '.cell.apart .place').map(wordsIn)).toEqual(['¶1in part, show side by side with Paper A']);
    expect(wordsIn(one(view.shadowRoot!, '.set-apart'))).toContain('1 sentence without a match, left out of the counts');
    one(view.shadowRoot!, '.set-apart .link').click();
    await settled(view);
    expect(all(view.shadowRoot!, '.set-apart li').map(wordsIn)).toEqual(['u']);
  });
});

describe('the layout', () => {
  it.each([360, 390, 700, 1024, 1440])('never scrolls the page sideways at %i px', async (width) => {
    await page.viewport(width, 844);
    await mount(five(), { current: 'p0' });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('becomes a list of sources where columns have no room', async () => {
    await page.viewport(390, 844);
    const { view } = await mount(three());
    const [first, second] = [...one(view.shadowRoot!, '.row[data-passage]').querySelectorAll('.cell')].map((cell) => cell.getBoundingClientRect());
    expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
    expect(one(view.shadowRoot!, '.cell .who').getBoundingClientRect().height).toBeGreaterThan(0);
    expect(getComputedStyle(one(view.shadowRoot!, '.heads')).display).toBe('none');
  });

  it.each([8, 20])('keeps columns of 240 px with %i sources and scrolls them under the label', async (count) => {
    const { view } = await mount(many(count));
    const [heads, body] = [one(view.shadowRoot!, '.heads'), one(view.shadowRoot!, '.body')];
    expect(one(view.shadowRoot!, '.cell').getBoundingClientRect().width).toBeGreaterThanOrEqual(240);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1440);
    body.scrollLeft = 300;
    await expect.poll(() => heads.scrollLeft).toBe(300);
    expect(one(view.shadowRoot!, '.row[data-passage] .label').getBoundingClientRect().left).toBe(0);
  });
});

describe('words that a source has among its page furniture only', () => {
  const aside = () => {
    const comparison = comparisonOf('A: one two', 'B: one zwei', 'C: drei', 'A0=B0', 'A0 B0');
    const omission = (article: number, sentence: number) => ({ article, sentence, elsewhere: [{ article: 2, nearest: null, setAside: { start: 0, end: 4 } }] });
    return { ...comparison, omissions: [omission(0, 0), omission(0, 1)] };
  };

  it('are not called untold', async () => {
    const { view } = await mount(aside());
    const cells = all(view.shadowRoot!, '[data-passage="0"] .cell').map(wordsIn);
    expect(cells[2]).toBe('Paper C set aside as page furniture');
    expect(await audit(view)).toEqual([]);
  });

  it('are named where one source only tells them', async () => {
    const { view } = await mount(aside());
    const lines = all(view.shadowRoot!, '.once li').map(wordsIn);
    expect(lines).toEqual(['two set aside in C as page furniture', 'zwei', 'drei']);
  });
});

describe('a possible match', () => {
  it('has a question mark behind its standing, in words too', async () => {
    const comparison = comparisonOf('A: one two', 'B: uno two', 'A0/B0 A1=B1', 'A0 B0 | A1 B1');
    const [alignment] = comparison.alignments;
    const links = alignment!.links.map((link, at) => ({ ...link, score: at === 0 ? 0.6 : 0.95 }));
    const { view } = await mount({ ...comparison, alignments: [{ ...alignment!, links }] });
    const standings = all(view.shadowRoot!, '.cell:nth-child(3) .standing').map(({ textContent }) => textContent);
    expect(standings).toEqual(['rewritten? (possible match)', 'same words']);
  });
});
