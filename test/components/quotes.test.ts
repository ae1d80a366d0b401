import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { quotesComparison } from '../engine/present-quotes.notation.ts';
import { mount, wordsIn } from './quotes-helpers.ts';

const articles = {
  A: ['“We shall never close the old bridge,” Ann Lee said on Monday.', 'It rained.', '“It is safe,” she said.', 'Bread is ten cents.', '“Now,” “soon,” “later,” “never,” they cried.'],
  B: ['Ann said “We shall close the old bridge”.', 'They close the bridge on Monday, said Lee.', 'Bread is nine cents.'],
  C: ['“Nobody asked us,” said a neighbour.', 'Ann Lee left.'],
};
const sayings = [
  'Ann Lee: A0 whole #######, B0 altered ##_#### words-missing, B(They close the bridge) paraphrased ___o_oo, C- not-told _______',
  'Ann Lee: A1 whole ###, B- not-told ___',
  ': C0 whole ###, A- not-told ___',
  ...['A2', 'A3', 'A4', 'A5'].map((place) => `They: ${place} whole #, B- not-told _`),
];
const facts = ['price of bread: disagree! A(ten) B(nine)', 'day of the talk: agree A(Monday) B(Monday)', 'left: one-source C(left)'];
const names = ['Ann Lee: A(Ann Lee) B(Ann) B(Lee) C(Ann Lee)', 'bridge: A(bridge) B(bridge)'];
const links = 'A0=B1 A3=B2 A1=C1';
const bridge = () => quotesComparison(articles, { sayings, facts, names, links });

/** So many articles that each tell the same remark and the same figure. */
const many = (count: number) => {
  const letters = Array.from({ length: count }, (_, at) => String.fromCharCode(65 + at));
  const own = Object.fromEntries(letters.map((letter) => [letter, ['“We agree,” he said.', 'It is ten.', 'Dr Unpronounceable-Hyphenated left.']]));
  return quotesComparison(own, {
    sayings: [`He: ${letters.map((letter) => `${letter}0 whole ##`).join(', ')}`],
    facts: [`size: agree ${letters.map((letter) => `${letter}(ten)`).join(' ')}`],
    names: [`Dr: ${letters.map((letter) => `${letter}(Dr)`).join(' ')} A(Unpronounceable)`],
  });
};

afterEach(async () => {
  document.documentElement.dir = '';
  scrollTo(0, 0);
  await page.viewport(1440, 900);
});

describe('quotes and figures', () => {
  it.each(['light', 'dark'] as const)('passes the accessibility audit in the %s theme, everything unfolded', async (theme) => {
    const at = await mount(bridge(), { current: 'q0' }, theme);
    for (const why of at.all('details')) (why as HTMLDetailsElement).open = true;
    for (const fold of at.all('.unfold')) await at.click(fold);
    expect(await at.audit()).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('passes the accessibility audit on a phone in the %s theme, filters open', async (theme) => {
    await page.viewport(360, 800);
    const at = await mount(bridge(), { current: 'f0' }, theme);
    await at.click(at.one('.filters-button'));
    expect(await at.audit()).toEqual([]);
  });

  it('passes the accessibility audit with eight sources', async () => {
    const at = await mount(many(8));
    expect(await at.audit()).toEqual([]);
  });

  it.each([360, 390, 1024, 1440])('stays within a window of %i px', async (width) => {
    await page.viewport(width, 800);
    const at = await mount(many(9));
    expect(at.items).toContain('f0');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const long = await mount(quotesComparison({ A: [`“${'long'.repeat(80)}” he said.`], B: [`“${'long'.repeat(80)}”`] }, { sayings: [`${'N'.repeat(90)}: A0 whole #, B0 whole #`] }));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(long.items).toEqual(['q0']);
  });

  it('shows each remark with its speaker, its fullest form and a row for every rendering', async () => {
    const at = await mount(bridge());
    const remark = at.one('[data-item=q0]');
    expect(wordsIn(remark.querySelector('h3')!)).toBe('1Ann Lee');
    expect(wordsIn(remark.querySelector('blockquote')!)).toBe('We shall never close the old bridge');
    expect([...remark.querySelectorAll('.verdict')].map(wordsIn)).toEqual([
      'Whole7 of 7 words inside quotation marks',
      'Altered6 of 7 words inside quotation marks',
      'Paraphrased0 of 7 words inside quotation marks',
    ]);
    expect([...remark.querySelectorAll('.bars')].map((bars) => bars.getAttribute('aria-label'))).toEqual([
      '7 words inside quotation marks',
      '6 words inside quotation marks, 1 word left out',
      '3 words outside them, 4 words left out',
    ]);
    expect(wordsIn(remark.querySelector('.not-told')!)).toBe('Not told by Paper C');
  });

  it('sets what is worth a look on a wash, and nothing else', async () => {
    const at = await mount(bridge());
    expect(at.all('li.worth .verdict').map(wordsIn)).toEqual(['Altered6 of 7 words inside quotation marks']);
    expect(at.all('tr.worth').map(({ dataset }) => dataset['item'])).toEqual(['f0']);
    expect(at.all('.worth').length).toBe(2);
  });

  it('says in hidden text what is left out at a caret', async () => {
    const at = await mount(bridge());
    expect(wordsIn(at.one('[data-item=q0] mark.caret'))).toBe('[left out here; Paper A has: never]');
  });

  it('tells in words where nothing was said', async () => {
    const at = await mount(quotesComparison({ A: ['It rained.'], B: ['It snowed.'] }, {}));
    expect(at.all('[data-section] header p').map(wordsIn)[0]).toContain('No remark is quoted');
    expect(await at.audit()).toEqual([]);
  });

  it('asks for another article where there is but one', async () => {
    const at = await mount(quotesComparison({ A: ['It rained.'] }, {}));
    expect(wordsIn(at.one('.too-few'))).toBe('Add one more to compare.');
  });

  it('says which articles are set apart', async () => {
    const at = await mount(quotesComparison({ ...articles, 'D!': ['“Else,” he said.'] }, { sayings, facts, names, links }));
    expect(wordsIn(at.one('.apart'))).toBe('Paper D is set apart and left out here.');
    expect(at.one('[data-section=figures] thead').textContent).not.toContain('Paper D');
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img/src=x/onerror=document.title="hit">';
    const comparison = quotesComparison(
      { A: [`“${hostile} one,” ${hostile} said.`], B: [`“${hostile} two,” he said.`] },
      { sayings: [`${hostile}: A0 whole ######, B0 altered #####x words-changed`], facts: [`${hostile}: disagree! A(one) B(two)`], names: [`${hostile}: A(said) B(he)`] },
    );
    const at = await mount(comparison);
    for (const why of at.all('details')) (why as HTMLDetailsElement).open = true;
    expect(at.all('img')).toEqual([]);
    expect(wordsIn(at.one('blockquote'))).toContain(hostile);
    expect(wordsIn(at.one('[data-item=f0] th'))).toBe(hostile);
    expect(wordsIn(at.one('[data-item=n0] th .said'))).toBe(hostile);
  });

  it('keeps the language and the direction of the articles', async () => {
    const comparison = quotesComparison({ A: ['“نحن نتفق” قال.'], B: ['“نحن نتفق”'] }, { sayings: [': A0 whole ##, B0 whole ##'] });
    const at = await mount({ ...comparison, articles: comparison.articles.map((article) => ({ ...article, language: 'ar' })) });
    expect(at.all('blockquote, .words').map(({ lang, dir }) => `${lang} ${dir}`)).toEqual(['ar auto', 'ar auto', 'ar auto']);
    expect(getComputedStyle(at.one('blockquote')).direction).toBe('rtl');
  });

  it('mirrors in a right-to-left page without reaching past its edge', async () => {
    document.documentElement.dir = 'rtl';
    const at = await mount(bridge());
    expect(at.one('.side').getBoundingClientRect().left).toBeGreaterThan(at.one('.sheet').getBoundingClientRect().left);
    expect(document.documentElement.scrollWidth).toBe(1440);
  });
});

describe('its filters', () => {
  const filter = (name: string) => page.getByRole('checkbox', { name });

  it('act at once and keep their counts', async () => {
    const at = await mount(bridge());
    await userEvent.click(filter('Whole 1'));
    expect(at.asked).toEqual([{ unquoted: new Set(['whole']) }]);
    await at.view.updateComplete;
    expect(at.all('[data-item=q0] .row').length).toBe(2);
    await expect.element(filter('Whole 1')).not.toBeChecked();
    await userEvent.click(filter('Whole 1'));
    await at.view.updateComplete;
    expect(at.all('[data-item=q0] .row').length).toBe(3);
  });

  it('list a verdict of no instance at 0, disabled, in a row like the others', async () => {
    const at = await mount(bridge());
    await expect.element(filter('Cut, no mark 0')).toBeDisabled();
    expect(new Set(at.all('label').map((row) => row.getBoundingClientRect().height)).size).toBe(1);
  });

  it('hide a speaker in both lists of quotations', async () => {
    const at = await mount(bridge());
    await userEvent.click(filter('Ann Lee 2'));
    await at.view.updateComplete;
    expect(at.items.filter((id) => id.startsWith('q'))).toEqual(['q3', 'q4', 'q5', 'q2']);
  });

  it('offer to show all where they hide everything', async () => {
    const at = await mount(bridge(), { unquoted: new Set(['whole', 'altered', 'paraphrased']) });
    expect(wordsIn(at.one('[data-section=quotations] .none'))).toBe('No quotations of these kinds. Show all');
    await at.click(at.one('[data-section=quotations] .none button'));
    expect(at.items).toContain('q0');
  });

  it('are reached by a command, also where they are folded', async () => {
    await page.viewport(390, 844);
    const at = await mount(bridge());
    expect(at.one('.filters').checkVisibility()).toBe(false);
    await at.view.focusFilters();
    expect(at.view.shadowRoot!.activeElement?.getAttribute('data-filter')).toBe('whole');
  });
});

describe('its ways into the articles', () => {
  const bridgeLink = (comparison: ReturnType<typeof bridge>) => `l0.${comparison.articles[1]!.sentences[1]!.start}`;

  it('lead from a row to the pair in which its sentence is linked, and note where the reader was', async () => {
    const comparison = bridge();
    const at = await mount(comparison);
    at.one('[data-item=q0] .where').click();
    expect(await at.requests(2)).toEqual([{ current: 'q0' }, { view: 'side-by-side', left: 0, right: 1, current: bridgeLink(comparison) }]);
  });

  it('lead from the words too', async () => {
    const comparison = bridge();
    const at = await mount(comparison);
    at.one('[data-item=q0] .words').click();
    expect((await at.requests(2))[1]).toMatchObject({ current: bridgeLink(comparison) });
  });

  it('lead from what one source quotes, from figures and from names', async () => {
    const at = await mount(bridge());
    const ways = ['[data-item=q1] .entry', '[data-item=f0] .value', '[data-item=n0] .value'];
    for (const [index, way] of ways.entries()) {
      at.one(way).click();
      await at.requests(2 * (index + 1));
    }
    expect(at.asked.filter((_, index) => index % 2 === 0)).toEqual([{ current: 'q1' }, { current: 'f0' }, { current: 'n0' }]);
    expect(at.asked.filter((_, index) => index % 2 === 1).every(({ view, current }) => view === 'side-by-side' && !!current)).toBe(true);
  });

  it('are reached and taken by the keyboard', async () => {
    const at = await mount(bridge());
    at.one('[data-item=q0]').focus();
    await userEvent.keyboard('{Tab}');
    expect(at.view.shadowRoot!.activeElement?.className).toBe('where');
    await userEvent.keyboard('{Enter}');
    expect((await at.requests(2))[1]).toMatchObject({ view: 'side-by-side' });
  });

  it('bring the reader back to the item, unfolded and in focus', async () => {
    const at = await mount(bridge(), { current: 'q6' });
    expect(at.items).toContain('q6');
    expect(await at.view.focusCurrent()).toBe(true);
    expect(at.view.shadowRoot!.activeElement?.getAttribute('data-item')).toBe('q6');
    expect(at.one('[data-item=q6]').getAttribute('aria-current')).toBe('true');
  });

  it('have no item to go back to at first', async () => {
    const at = await mount(bridge());
    expect(await at.view.focusCurrent()).toBe(false);
  });

  it('mark the item a step leads to', async () => {
    const at = await mount(bridge());
    await at.show({ current: 'f0' });
    expect(at.all('[aria-current=true][data-item]').map(({ dataset }) => dataset['item'])).toEqual(['f0']);
  });
});

describe('copied words', () => {
  it('are those of one source, in their own marks, with a line that names it', async () => {
    const at = await mount(bridge());
    const [first, second] = at.all('.remark .words [data-from]');
    getSelection()!.setBaseAndExtent(first!, 0, second!, 1);
    const clipboardData = new DataTransfer();
    first!.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, composed: true, cancelable: true }));
    expect(clipboardData.getData('text/plain')).toMatch(/^“We shall never close the old bridge,” Ann Lee said on Monday\.\n\n— [^“]+$/);
  });
});

describe('its sections', () => {
  it('are listed with their counts, and led to by a press', async () => {
    const at = await mount(bridge());
    expect(at.all('.section-link').map(wordsIn)).toEqual(['Quotations 1', 'Quoted by one source 6', 'Figures and dates 3', 'Names 2']);
    await at.click(at.all('.section-link')[2]!);
    expect(wordsIn(at.view.shadowRoot!.activeElement!)).toBe('Figures and dates');
  });

  it('fold long lists of one source, and open them', async () => {
    const at = await mount(bridge());
    const own = () => at.all('.alone')[0]!.querySelectorAll('li').length;
    expect(own()).toBe(3);
    const fold = at.one('.unfold');
    expect(wordsIn(fold)).toBe('Show all 5');
    await at.click(fold);
    expect(own()).toBe(5);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
  });

  it('keep the focus on the button that unfolds', async () => {
    const at = await mount(bridge());
    const fold = at.one('.unfold');
    fold.focus();
    await userEvent.keyboard('{Enter}');
    await at.view.updateComplete;
    expect(at.view.shadowRoot!.activeElement).toBe(fold);
  });

  it('put figures in a table with a column for each source, and say why they disagree', async () => {
    const at = await mount(bridge());
    await expect.element(page.getByRole('table', { name: 'Figures and dates' })).toBeVisible();
    await expect.element(page.getByRole('columnheader', { name: 'Paper B' }).first()).toBeVisible();
    const cells = [...at.one('[data-item=f0]').querySelectorAll('th, td')].map(wordsIn);
    expect(cells[0]).toBe('price of bread');
    expect(cells[3]).toBe('not told');
    expect(cells[4]).toContain('Disagree');
    expect(cells[4]).toContain('The values for the same thing are not the same.');
    expect(cells[4]).toContain('“ten” ten');
  });

  it('keep the tables as tables for a screen reader where they are drawn as lists', async () => {
    await page.viewport(390, 844);
    const at = await mount(bridge());
    await expect.element(page.getByRole('row', { name: /price of bread/ })).toBeVisible();
    expect(getComputedStyle(at.one('[data-item=f0]')).display).toBe('block');
    expect(getComputedStyle(at.one('[data-item=f0] .nil')).display).toBe('none');
  });

  it('list names that are the same everywhere only when asked', async () => {
    const at = await mount(bridge());
    expect(at.items).not.toContain('n1');
    await at.click(at.one('[data-section=names] .unfold'));
    expect(at.items).toContain('n1');
  });

  it.each([390, 860])('give every control 36 px at %i px', async (width) => {
    await page.viewport(width, 844);
    const at = await mount(bridge());
    await at.click(at.one('.filters-button'));
    const low = at.all('button, summary, label').filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 36);
    expect(low.map((control) => control.className || control.tagName)).toEqual([]);
  });
});
