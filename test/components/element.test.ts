import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { define } from '../../components/element/define.ts';
import type { CurrentChangeEvent, FilterChangeEvent, ViewChangeEvent } from '../../components/element/events.ts';
import { CountRequest, ShowRequest } from '../../components/state/requests.ts';
import { heard, markup, POST, put, shown, TWO } from './element-helpers.ts';

const THREE = TWO + markup('Gazette', ['Ferry sails', 'The ferry sailed on Thursday after three days in port.', 'About 250 people waited at the pier.', 'It rained.']);

async function settled(attributes: string, children = TWO) {
  const element = put(attributes, children);
  await element.whenSettled();
  return element;
}

function numbers(element: HTMLElement): string[] {
  return [...element.shadowRoot!.querySelectorAll('[data-item] .number')].map(({ textContent }) => textContent);
}

describe('<source-diff>, a short view', () => {
  it('shows so many passages, and the others when they are asked for', async () => {
    const element = await settled('max-passages="1"');
    expect(numbers(element)).toEqual(['1']);
    await page.getByRole('button', { name: 'Show 2 more' }).click();
    expect(numbers(element)).toEqual(['1', '2', '3']);
    await page.getByRole('button', { name: 'Show fewer' }).click();
    expect(numbers(element)).toEqual(['1']);
  });

  it('shows the passages that the page names, by number or id, counted anew', async () => {
    const all = await settled('');
    const third = all.shadowRoot!.querySelectorAll<HTMLElement>('[data-item]')[2]!.dataset['item']!;
    const element = await settled(`only="${third} 1" max-passages="9"`);
    expect(shown(element, '.reading:first-child .text')).toEqual([POST[2], POST[0]]);
    expect(numbers(element)).toEqual(['1', '2']);
  });

  it('shows all where none of those that the page names is there', async () => {
    expect(numbers(await settled('only="99 l77777.88888"'))).toEqual(['1', '2', '3']);
  });

  it.each([
    ['/whole.html', 1],
    ['https://news.example/whole', 1],
    ['java\tscript:alert(1)', 0],
    ['data:text/html,x', 0],
  ])('links to the whole comparison at the address of a page only: %s', async (href, links) => {
    const element = await settled('');
    element.href = href;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.credit a')).toHaveLength(links);
  });

  it('marks what differs, and names each passage, its places and how near it is', async () => {
    const element = await settled('only="3"');
    expect(shown(element, '.source')).toEqual(['APost¶2', 'BRadio¶2']);
    expect(shown(element, '.standing')).toEqual(['Edited']);
    expect(shown(element, 'mark.figure[data-difference]')).toEqual(['240', '300']);
  });

  it('tells what each tells alone', async () => {
    const element = await settled('');
    expect(shown(element, '.told summary')).toEqual(['A 1 sentence told only by Post', 'B 1 sentence told only by Radio']);
    expect(shown(element, '.told li')).toEqual(['¶3 Soup was free.', '¶3 Fares go up.']);
  });

  it('leaves out the parts that the page does not want', async () => {
    const element = await settled('hide="header told legend footer labels"');
    expect(element.shadowRoot!.querySelectorAll('.header, .told, .legend, .footer, .head')).toHaveLength(0);
    expect(numbers(element)).toEqual([]);
  });

  it('lets the reader choose the pair, of more than two articles', async () => {
    const element = await settled('pair="C-A"', THREE);
    const changes = heard<ViewChangeEvent>(element, 'sd-view-change');
    expect(shown(element, '[data-item]:first-child .source b')).toEqual(['Gazette', 'Post']);
    await page.getByRole('combobox', { name: 'Article on the right' }).selectOptions('Radio');
    expect(changes.map(({ pair, view }) => [pair, view])).toEqual([['C-B', 'passages']]);
    await page.getByRole('combobox', { name: 'Article on the right' }).selectOptions('Gazette');
    expect(element.pair).toBe('B-C');
  });

  it('shows remarks with what became of each word', async () => {
    const quoted = (said: string) => ['Ferry', `“${said}” said Mara Lind, the captain of the ferry.`, 'About 240 people waited at the pier.'];
    const element = await settled(
      'view="remarks"',
      markup('Post', quoted('We seem to have been lucky with the hull,')) + markup('Radio', quoted('We have been lucky with the hull,')),
    );
    expect(shown(element, '[data-item] em')).toEqual(['We seem to have been lucky with the …']);
    expect(shown(element, '.standing')[0]).toMatch(/^Altered\d of 9 words/);
    expect(shown(element, '.findings li')).toEqual(['“seem to” is missing inside the quotation marks, with no ellipsis']);
    expect(element.shadowRoot!.querySelectorAll('.bars')).toHaveLength(1);
  });
});

describe('<source-diff>, with settings taken away', () => {
  const SETTINGS = 'view="remarks" pair="B-A" base="B" only="1" max-passages="1" hide-kinds="figure" hide="legend" heading="Two" href="/" theme="dark" threshold="0.5"';

  it('is as if they had never been set', async () => {
    const [element, plain] = [await settled(SETTINGS), await settled('')];
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    await element.whenSettled();
    expect(shown(element, '.embed')).toEqual(shown(plain, '.embed'));
  });

  it('is as if they had never been set where a framework empties the properties', async () => {
    const [element, plain] = [await settled(SETTINGS), await settled('')];
    for (const name of ['view', 'pair', 'base', 'only', 'maxPassages', 'hideKinds', 'hide', 'heading', 'href', 'theme', 'threshold', 'articles', 'current']) {
      Object.assign(element, { [name]: undefined });
    }
    await element.whenSettled();
    expect(shown(element, '.embed')).toEqual(shown(plain, '.embed'));
  });

  it('shows passages where a view has no such name, and three where a number is none', async () => {
    const [element, plain] = [await settled('view="sideways" max-passages="many"'), await settled('')];
    expect(shown(element, '.embed')).toEqual(shown(plain, '.embed'));
  });
});

describe('<source-diff>, read', () => {
  it('steps from passage to passage, tells the page and stops at the ends', async () => {
    const element = await settled('');
    const changes = heard<CurrentChangeEvent>(element, 'sd-current-change');
    await page.getByRole('button', { name: 'Next passage' }).click();
    await page.getByRole('button', { name: 'Next passage' }).click();
    await page.getByRole('button', { name: 'Next passage' }).click();
    await element.updateComplete;
    expect(shown(element, '.count')).toEqual(['3 of 3']);
    expect(changes.map(({ id }) => id)).toEqual([...new Set(changes.map(({ id }) => id))]);
    expect(changes).toHaveLength(3);
    await expect.element(page.getByRole('button', { name: 'Next passage' })).toBeDisabled();
  });

  it('shows a passage beyond the first few when the page goes there', async () => {
    const element = await settled('max-passages="1"');
    expect(element.goTo('3')).toBe(true);
    await element.updateComplete;
    expect(shown(element, '[aria-current] .number')).toEqual(['3']);
  });

  it('tells where steps of the page lead, once for each place, and nothing of what the page sets', async () => {
    const element = await settled('');
    const changes = heard<CurrentChangeEvent>(element, 'sd-current-change');
    const ids = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset['item']!);
    element.next();
    expect([element.goTo('3'), element.goTo(ids[2]!), element.goTo('77')]).toEqual([true, true, false]);
    element.next();
    element.previous();
    expect(changes.map(({ id }) => id)).toEqual([ids[0], ids[2], ids[1]]);
    element.current = ids[0]!;
    await element.updateComplete;
    expect(changes).toHaveLength(3);
  });

  it('says at a mark what the other has, by pointer and by keys', async () => {
    const element = await settled('only="3"');
    const mark = element.shadowRoot!.querySelector<HTMLElement>('mark[data-difference]')!;
    mark.focus();
    await expect.poll(() => shown(element, '.note span')).toEqual(['300']);
    await userEvent.keyboard('{ArrowRight}');
    expect(element.shadowRoot!.activeElement!.textContent).toContain('300');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => shown(element, '.note')).toEqual([]);
  });

  it('keeps the dialog around it open when the note goes', async () => {
    const element = await settled('only="3"');
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append(element.parentElement!);
    dialog.showModal();
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('mark[data-difference]')!.focus();
    await expect.poll(() => shown(element, '.note')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => [shown(element, '.note').length, dialog.open]).toEqual([0, true]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => dialog.open).toBe(false);
    dialog.remove();
  });

  it('hides a kind of difference from the legend, and tells the page', async () => {
    const element = await settled('');
    const changes = heard<FilterChangeEvent>(element, 'sd-filter-change');
    await page.getByRole('button', { name: 'figure or name' }).click();
    expect(element.shadowRoot!.querySelectorAll('mark.figure[data-difference]')).toHaveLength(0);
    expect(changes.map(({ hidden }) => [...hidden])).toEqual([['figure']]);
    await page.getByRole('button', { name: 'figure or name' }).click();
    expect(changes.map(({ hidden }) => [...hidden])).toEqual([['figure'], []]);
  });

  it('says so where the page hides all, and shows them again', async () => {
    const element = await settled('hide-kinds="verbatim edited rewritten partial"');
    expect(shown(element, '.none')).toEqual(['No passages of these kinds. Show all']);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(numbers(element)).toEqual(['1', '2', '3']);
  });
});

describe('<source-diff>, printed', () => {
  it('goes to the printer by itself, with all of its passages', async () => {
    const element = await settled('max-passages="1"');
    const printed: string[] = [];
    const print = vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (this: HTMLIFrameElement) {
      const page = this.contentDocument!;
      const { CSSStyleSheet } = page.defaultView as unknown as typeof globalThis;
      const print = () => {
        const root = page.body.firstElementChild!.shadowRoot!;
        printed.push(`${root.querySelectorAll('[data-item]').length} passages, ${root.adoptedStyleSheets.length > 0 ? 'styled' : 'bare'}`);
      };
      return Object.assign(Object.create(null) as Window, { CSSStyleSheet, focus: () => undefined, print });
    });
    await element.print();
    print.mockRestore();
    expect(printed).toEqual(['3 passages, styled']);
    expect(document.querySelector('iframe')).toBeNull();
    await expect.poll(() => numbers(element)).toEqual(['1']);
  });
});

describe('<source-diff>, a whole view', () => {
  it('loads it when it is asked for, without the parts that the page does not want', async () => {
    const element = await settled('view="side-by-side" hide="overview legend"');
    await expect.poll(() => element.shadowRoot!.querySelector('sd-side-by-side')?.shadowRoot?.querySelectorAll('.column').length).toBe(2);
    const view = element.shadowRoot!.querySelector('sd-side-by-side')!.shadowRoot!;
    expect(view.querySelector('.overview')!.checkVisibility()).toBe(false);
    expect(view.querySelector('sd-legend')!.checkVisibility()).toBe(false);
  });

  it('keeps the requests of its views to itself, and tells the page what came of them', async () => {
    const element = await settled('view="all-sources"', THREE);
    const [leaked, changes] = [heard(element, 'sd-nothing'), heard<ViewChangeEvent>(element, 'sd-view-change')];
    document.body.addEventListener('sd-show', (event) => leaked.push(event), { once: true });
    await expect.poll(() => element.shadowRoot!.querySelector('sd-all-sources')).toBeTruthy();
    element.shadowRoot!.querySelector('sd-all-sources')!.dispatchEvent(new ShowRequest({ view: 'side-by-side', left: 2, right: 0 }));
    expect(changes.map(({ view, pair }) => [view, pair])).toEqual([['side-by-side', 'C-A']]);
    expect(leaked).toEqual([]);
  });

  it.each([
    ['side-by-side', 'p0'],
    ['all-sources', 'q0'],
    ['linear', 'f0'],
  ])('steps through %s, and goes to what it has and to nothing else', async (view, other) => {
    const element = await settled(`view="${view}"`, THREE);
    element.next();
    const first = element.current!;
    element.next();
    expect(element.current).not.toBe(first);
    expect([element.goTo(other), element.goTo(first), element.current]).toEqual([false, true, first]);
  });

  it('compares anew with what the reader puts right, unless the page forbids it', async () => {
    const element = await settled('view="all-sources"', THREE);
    await expect.poll(() => element.shadowRoot!.querySelector('sd-all-sources')).toBeTruthy();
    const ask = () => element.shadowRoot!.querySelector('sd-all-sources')!.dispatchEvent(new CountRequest(2, 'never'));
    element.addEventListener('sd-correction', (event) => event.preventDefault(), { once: true });
    ask();
    await element.whenSettled();
    expect(element.result!.articles[2]!.setApart).toBe(false);
    ask();
    await element.whenSettled();
    expect(element.result!.articles[2]!.setApart).toBe(true);
  });
});

describe('define', () => {
  it('leaves an element that is there as it is, and says nothing of the same one', () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    define();
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });
});

describe('<source-diff> in another language', () => {
  it('speaks it in every element of the page, mirrored where it is written so', async () => {
    const elements = [await settled('only="3"'), await settled('only="3"')];
    const mirrored = () => elements.map((element) => element.shadowRoot!.querySelector('.frame')!.matches(':dir(rtl)'));
    elements[0]!.language = 'ar-EG';
    await expect.poll(mirrored).toEqual([true, true]);
    elements[1]!.language = 'en';
    await expect.poll(mirrored).toEqual([false, false]);
  });

  it('says why something went wrong in the language that is spoken when it is read', async () => {
    const element = put('src="https://other.example/comparison.json" language="de"');
    await expect.poll(() => shown(element, '.status')[0]).toContain('ist nicht auf dieser Website');
    element.language = 'en';
    await expect.poll(() => shown(element, '.status')[0]).toContain('is not on this site');
  });

  it('keeps numbers beside its own words on pages of the other direction', async () => {
    document.body.dir = 'rtl';
    const element = await settled('');
    document.body.removeAttribute('dir');
    const [text, number] = ['.heading bdi', '.place bdi'].map((part) => element.shadowRoot!.querySelector(part)!);
    expect([text, number].map((part) => part!.matches(':dir(ltr)'))).toEqual([true, true]);
  });
});
