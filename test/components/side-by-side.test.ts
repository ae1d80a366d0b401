import { describe, expect, it } from 'vitest';
import { CountRequest, RoleRequest, StepRequest } from '../../components/state/requests.ts';
import { comparisonOf, counter, HARBOUR, harbour, pageOf, PORT } from './side-by-side-helpers.ts';

describe('the columns', () => {
  it.each(['light', 'dark'])('passes the accessibility audit, %s', async (theme) => {
    const page = await pageOf(harbour());
    page.root.dataset['theme'] = theme;
    await page.click(page.sentence('left', 2));
    expect(await page.violations()).toEqual([]);
  });

  it('shows both articles whole and in their own order', async () => {
    const page = await pageOf(harbour());
    const headlines = page.all('h2.text').map((element) => page.seen(element));
    expect(headlines).toEqual(['Storm hits the harbour.', 'Storm batters the harbour.']);
    expect(page.all('.right .text').map((element) => page.seen(element))).toEqual([
      'Storm batters the harbour.',
      'The mayor said it was a loss.',
      'The storm came on Saturday.',
      'Nobody was hurt.',
      'B alone tells of the ferry.',
    ]);
  });

  it('gives article text its language and direction', async () => {
    const page = await pageOf(comparisonOf(['1= Sunt lacrimae rerum.', '1= Sunt lacrimae rerum.'], [{ language: 'la' }, { language: 'und' }]));
    const [left, right] = page.all('.text');
    expect([left!.lang, left!.dir, right!.lang]).toEqual(['la', 'auto', '']);
  });

  it('keeps hostile text text', async () => {
    const hostile = '<img src=x onerror=alert(1)> & ${html`x`} </mark><script>window.hit=1</script> 1';
    const comparison = comparisonOf(['1= X.', '1= X.']);
    const [first, second] = comparison.articles;
    const text = hostile.padEnd(first!.text.length);
    const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
    const article = { ...first!, text, blocks, publisher: '<b>Paper</b>', sentences: [{ start: 0, end: text.length, block: 0 }] };
    const page = await pageOf({ ...comparison, articles: [article, second!] });
    expect(page.find('.left .text').textContent).toContain('<img src=x onerror=alert(1)>');
    expect(page.all('img, script, b img')).toEqual([]);
    expect(page.find('.column.left').getAttribute('aria-label')).toBe('<b>Paper</b>');
  });

  it('numbers paragraphs, and says where the other tells them', async () => {
    const page = await pageOf(harbour());
    const margins = page.all('.left .margin').map((element) => element.textContent.replace(/\s+/g, ' ').trim());
    expect(margins[2]).toBe('paragraph 1 told in Paper B at B2');
    expect(margins.at(-1)).toBe('paragraph 5 moved; told in Paper B at B1');
    expect(page.find('.left .moved').textContent).toContain('1');
  });

  it('copies one side only, without margins', async () => {
    const page = await pageOf(harbour());
    expect(page.find('.left').contains(page.find('.right'))).toBe(false);
    expect(getComputedStyle(page.find('.margin')).userSelect).toBe('none');
    expect(getComputedStyle(page.find('.mark .aside')).userSelect).toBe('none');
  });
});

describe('marks', () => {
  it('have a mark on both sides for every difference inside a link', async () => {
    const page = await pageOf(harbour());
    const ids = (side: string) => page.all(`.mark[data-side=${side}]`).map(({ dataset }) => dataset['difference']);
    expect(new Set(ids('left'))).toEqual(new Set(ids('right')));
    expect(ids('left')).toHaveLength(4);
  });

  it('draw words of one side in brackets there and as a caret in its hue on the other', async () => {
    const page = await pageOf(harbour());
    expect(page.find('.left .mark.only').className).toContain('hue-0');
    expect(page.find('.right .mark.caret').className).toContain('hue-0');
    expect(page.find('.right .mark.caret').textContent).toBe(' [left out here; Paper A has: at night ] ');
  });

  it('speak the kind, the other source and its words', async () => {
    const page = await pageOf(harbour());
    expect(page.find('.left .mark.figure .aside').textContent).toBe(' [figure, date or name; Paper B says: Saturday] ');
    expect(page.find('.left .mark.words .aside').textContent).toBe(' [other words; Paper B says: batters] ');
  });

  it('keep silent where the reader wants plain listening', async () => {
    const page = await pageOf(harbour());
    await page.click(page.find('[data-spoken]'));
    expect(getComputedStyle(page.find('.mark .aside')).display).toBe('none');
  });

  it('show a note at the pointer and at the focus, which Esc takes away', async () => {
    const page = await pageOf(harbour());
    const mark = page.find('.left .mark.figure');
    mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await page.settled();
    expect(page.find('[role=tooltip]').textContent).toContain('Saturday');
    expect(page.find('[role=tooltip] small').textContent).toContain('Marked because a number, date or name differs');
    expect(mark.getAttribute('aria-describedby')).toBe(page.find('[role=tooltip]').id);
    await page.press(document.body, 'Escape');
    expect(page.all('[role=tooltip]')).toEqual([]);
    mark.focus();
    await page.settled();
    expect(page.find('[role=tooltip] b').textContent).toBe('Figures, dates, names · Paper B says');
  });

  it('let the pointer come onto the note', async () => {
    const page = await pageOf(harbour());
    page.find('.left .mark.figure').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await page.settled();
    page.find('.note').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    page.find('.note').dispatchEvent(new PointerEvent('pointerenter'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(page.all('.note')).toHaveLength(1);
  });

  it('have one stop for the Tab key on each side, and arrows move on from it', async () => {
    const page = await pageOf(harbour());
    expect(page.all('.left [tabindex="0"]')).toHaveLength(1);
    const first = page.find('.left .mark[tabindex="0"]');
    first.focus();
    await page.press(first, 'ArrowDown');
    const current = page.find('.left .mark.current');
    expect(page.view.shadowRoot!.activeElement).toBe(current);
    expect(current.getAttribute('tabindex')).toBe('0');
    expect(page.requests(StepRequest)).toHaveLength(1);
  });

  it('lose their shape to a filter, not their words', async () => {
    const page = await pageOf(harbour(), { hidden: new Set(['figure']) });
    expect(page.all('.mark.figure')).toEqual([]);
    expect(page.seen(page.sentence('left', 2))).toBe('The storm came at night on Friday.');
    expect(counter(page)).toBe('8 differences');
  });
});

describe('choosing articles', () => {
  const three = () => comparisonOf([HARBOUR, PORT, '1~ Storm [nears] the harbour.'], [{}, {}, { setApart: true }]);

  it('swaps the two', async () => {
    const page = await pageOf(harbour());
    await page.click(page.find('[data-swap]'));
    expect([page.root.state.left, page.root.state.right]).toEqual([1, 0]);
    expect(page.seen(page.find('.left h2'))).toBe('Storm batters the harbour.');
    expect(page.find('.left .mark.caret').className).toContain('hue-0');
  });

  it('puts any article on a side, and swaps where it is on the other', async () => {
    const page = await pageOf(three());
    const choose = async (side: string, index: number) => {
      const select = page.find<HTMLSelectElement>(`select[data-choose=${side}]`);
      select.value = `${index}`;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await page.settled();
    };
    await choose('right', 2);
    expect([page.root.state.left, page.root.state.right]).toEqual([0, 2]);
    await choose('left', 2);
    expect([page.root.state.left, page.root.state.right]).toEqual([2, 0]);
    expect(page.find<HTMLSelectElement>('select[data-choose=left]').value).toBe('2');
  });

  it('says that an article is set apart, and counts it if asked', async () => {
    const page = await pageOf(three(), { right: 2 });
    expect(page.find('.notice').textContent).toContain('Paper C is set apart');
    await page.click(page.find('.notice button'));
    expect(page.requests(CountRequest).map(({ article, count }) => [article, count])).toEqual([[2, 'always']]);
  });

  it('leads from a sentence told in two places to the match with words marked first, then to the match in part', async () => {
    const compared = comparisonOf(['1~ The [old] bridge opens.', 'A bridge.\n1~ The [new] bridge opens.']);
    const [alignment] = compared.alignments;
    const inPart = { ...alignment!.links[0]!, b: [0], relation: 'partial', changes: [] } as const;
    const page = await pageOf({ ...compared, alignments: [{ ...alignment!, links: [inPart, ...alignment!.links], onlyB: [] }] });
    const chosen = () => page.find('.right .sentence.here').dataset['sentence'];
    await page.click(page.sentence('left', 0));
    expect(chosen()).toBe('1');
    await page.click(page.sentence('left', 0));
    expect(chosen()).toBe('0');
  });

  it('shows both articles where they share nothing, and says so', async () => {
    const page = await pageOf(comparisonOf(['One. Two.\nThree.', 'Four.\nFive.']));
    expect(page.find('.notice').textContent).toContain('These articles share no passage. They may be about different events.');
    expect(page.all('.gap')).toEqual([]);
    expect(page.all('.text').map((element) => page.seen(element))).toEqual(['One. Two.', 'Three.', 'Four.', 'Five.']);
  });

  it.each([
    ['dates', 'Two versions by one outlet; Paper B is the older.'],
    ['lengths', 'Two versions by one outlet; Paper B, the shorter, seems to be the older.'],
    ['unknown', 'Two versions by one outlet; nothing tells which is the older.'],
    ['reader', 'Two versions of one report, as a reader says; Paper B is the older.'],
  ] as const)('says that both are versions of one report, ordered by %s', async (order, words) => {
    const page = await pageOf({ ...three(), versions: [{ articles: [1, 0], order, because: 'the same outlet' }] });
    expect(page.find('.notice').textContent).toBe(words);
  });

  it('says when a limit was reached', async () => {
    const page = await pageOf(comparisonOf(['1= One.', '1= One.'], [], { complete: false }));
    expect(page.find('.notice').textContent).toContain('too long to be compared in full');
  });
});

describe('what is set aside', () => {
  it('is counted, shown with its reason, and put back', async () => {
    const page = await pageOf(harbour());
    expect(page.find('.set-aside').textContent).toContain('1 line of page furniture set aside.');
    await page.click(page.find('[data-set-aside]'));
    expect(page.find('.set-aside li').textContent).toContain('Home News Sport.');
    expect(page.find('.set-aside .reason').textContent).toBe('menu');
    await page.click(page.find('[data-put-back]'));
    const { blocks } = page.root.comparison.articles[0]!;
    expect(page.requests(RoleRequest).map(({ article, start, role }) => [article, start, role])).toEqual([
      [0, blocks.at(-1)!.start, 'paragraph'],
    ]);
  });
});
