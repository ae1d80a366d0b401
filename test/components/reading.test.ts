import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { commandOf } from '../../components/app/keys.ts';
import type { AppElement } from '../../components/app/app.element.ts';
import { app as words } from '../../src/words/app.ts';
import { common } from '../../src/words/common.ts';
import { focused } from './app-helpers.ts';
import { deep, openApp, press, READING, THREE, viewIn } from './reading-helpers.ts';

let app: AppElement;

beforeEach(() => localStorage.clear());

const KEY_OF = { 'side-by-side': '1', 'all-sources': '2', quotes: '3', articles: '4', linear: '5' } as const;
const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

/** "A – E" → A, B, C, D, E; "N P" → N, P; "Esc" stays. */
function keysIn(listed: string): string[] {
  const [, from, to] = /^(?:Shift \+ )?(\w) – (\w)$/.exec(listed) ?? [];
  if (!from || !to) return listed.split(' ');
  return Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, at) => String.fromCharCode(from.charCodeAt(0) + at));
}

describe('single keys', () => {
  it('are all listed in the help', () => {
    const printable = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((key) => key === key.toUpperCase());
    const meant = [...printable, 'Escape'].filter((key) => commandOf({ key, ...NONE }) !== null).map((key) => (key === 'Escape' ? 'Esc' : key));
    const listed = new Set(words.keys.flatMap(([keys]) => keysIn(keys)));
    expect(meant.filter((key) => !listed.has(key))).toEqual([]);
  });

  it('open the dialog of the report', async () => {
    app = await openApp('#view=side-by-side');
    await press('s');
    const dialog = () => app.shadowRoot?.querySelector('sd-report')?.shadowRoot?.querySelector('dialog');
    await expect.poll(() => dialog()?.open).toBe(true);
    dialog()!.close();
  });

  it('do nothing when they are switched off, and the choice is kept', async () => {
    app = await openApp('#view=side-by-side');
    await press('?');
    await userEvent.click(page.getByLabelText(words.keysOn));
    await press('{Escape}', '2');
    expect(viewIn(app).localName).toBe('sd-side-by-side');
    app = await openApp('#view=side-by-side');
    await press('2');
    expect(viewIn(app).localName).toBe('sd-side-by-side');
  });
});

describe('the focus', () => {
  it.each(READING.flatMap((from) => ([...READING, 'articles'] as const).filter((to) => to !== from).map((to) => [from, to] as const)))(
    'is not lost on the way from %s to %s, by key or by tab',
    async (from, to) => {
      app = await openApp(`#view=${from}`);
      await press(KEY_OF[to]);
      const heading = () => focused()?.matches('h1');
      await expect.poll(() => viewIn(app).localName).toBe(`sd-${to}`);
      await expect.poll(heading).toBe(true);
      await press(KEY_OF[from]);
      await expect.poll(() => viewIn(app).localName).toBe(`sd-${from}`);
      await userEvent.click(page.getByRole('navigation', { name: words.views }).getByRole('link', { name: common.views[to], exact: true }));
      await expect.poll(() => viewIn(app).localName).toBe(`sd-${to}`);
      await expect.poll(heading).toBe(true);
    },
  );
});

describe('the links that skip', () => {
  it('come first, and lead to the articles, the filters and the sentence', async () => {
    app = await openApp('#view=side-by-side');
    await press('{Tab}', '{Enter}');
    expect(focused()?.matches('h1')).toBe(true);
    await press('{Shift>}{Tab}{/Shift}');
    const first = deep(app.shadowRoot!, '.skip').map(({ textContent }) => textContent);
    expect(first).toEqual([words.skip, words.skipToFilters, words.skipToInspector]);
  });

  it.each(['side-by-side', 'all-sources', 'quotes'] as const)('lead to the filters of %s', async (view) => {
    app = await openApp(`#view=${view}`);
    deep(app.shadowRoot!, '.skip')[1]!.click();
    await expect.poll(() => focused()?.matches('input, select, .section-link')).toBe(true);
  });

  it('lead to what is said of the sentence, as its key does, with the panel folded too', async () => {
    app = await openApp('#view=side-by-side');
    await press('n', 'i');
    await expect.poll(() => focused()?.textContent).toBe('This sentence');
    await page.viewport(800, 900);
    await press('1', 'i');
    await expect.poll(() => focused()?.textContent).toBe('This sentence');
  });
});

describe('how differences are read aloud', () => {
  const heard = () => deep(viewIn(app).shadowRoot!, '.mark[data-side] .aside').filter((note) => note.checkVisibility()).length;

  it.each(['side-by-side', 'all-sources'] as const)('can be turned off in the help, for %s too, and stays off', async (view) => {
    app = await openApp(`#view=${view}`);
    await expect.poll(heard).toBeGreaterThan(0);
    await press('?');
    await userEvent.click(page.getByRole('dialog').getByLabelText(words.readAloud));
    await expect.poll(heard).toBe(0);
    app.remove();
    app = await openApp(`#view=${view}`);
    await expect.poll(() => deep(viewIn(app).shadowRoot!, '.mark[data-side]').length).toBeGreaterThan(0);
    expect(heard()).toBe(0);
  });
});

describe('the pair to begin with', () => {
  const sharing = (...shares: number[]) => ({ ...THREE, alignments: THREE.alignments.map((alignment, index) => ({ ...alignment, sameWords: shares[index]! })) });
  const pair = () => /pair=(.-.)/.exec(location.hash)?.[1];

  it('has the most words in common, until the reader or the address says another', async () => {
    app = await openApp('', sharing(0.1, 0.2, 0.3));
    await expect.poll(pair).toBe('B-C');
    await press('a');
    await expect.poll(pair).toBe('B-A');
    app = await openApp('#view=side-by-side&pair=A-C', sharing(0.1, 0.2, 0.3));
    await expect.poll(pair).toBe('A-C');
  });
});

describe('names and notices', () => {
  const named = (publisher: string): typeof THREE => ({ ...THREE, articles: THREE.articles.map((article, index) => (index === 0 ? { ...article, publisher } : article)) });
  const ARABIC = 'وكالة الأنباء';

  it.each(['side-by-side', 'all-sources', 'linear'] as const)('cut a name from right to left at its end, in the select of %s', async (view) => {
    app = await openApp(`#view=${view}&pair=A-B`, named(ARABIC));
    const select = deep(viewIn(app).shadowRoot!, 'select')[0]!;
    expect(getComputedStyle(select).direction).toBe('rtl');
    expect(getComputedStyle(deep(viewIn(app).shadowRoot!, 'select').at(-1)!).direction).toBe('ltr');
  });

  it('keep the direction of a name from the sentence around it', async () => {
    app = await openApp('#view=side-by-side&pair=A-B', named(ARABIC));
    expect(viewIn(app).shadowRoot!.querySelector('.gap b')!.textContent).toBe(`2 sentences told only by \u2068${ARABIC}\u2069`);
  });

  it('offer to count an article once, where it is in the pair too', async () => {
    const apart = { ...THREE, articles: THREE.articles.map((article, index) => ({ ...article, setApart: index === 1 })), notices: [{ kind: 'other-event' as const, article: 1, text: 'It is dated later.' }] };
    app = await openApp('#view=side-by-side&pair=A-B', apart);
    const offers = () => deep(app.shadowRoot!, 'button').filter(({ textContent }) => textContent === words.countAnyway).length;
    expect(offers()).toBe(1);
    await userEvent.click(page.getByRole('button', { name: words.hide, exact: true }));
    await expect.poll(() => page.getByText('It is dated later.').query()).toBeNull();
    expect(offers()).toBe(1);
  });
});
