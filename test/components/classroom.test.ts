import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/classroom/classroom.ts';
import type { AppElement } from '../../components/app/app.element.ts';
import { followed, NO_CLASSROOM, readClassroom, type Classroom } from '../../components/state/classroom-state.ts';
import { liveRange } from '../../components/shared/seen-text.ts';
import { focused, violations } from './app-helpers.ts';
import { deep, openApp, press, READING, THREE, viewIn } from './reading-helpers.ts';

const NAMED = {
  ...THREE,
  articles: THREE.articles.map((article) => ({ ...article, url: `https://${article.sigil}.example/` })),
  notices: [{ kind: 'cut-off' as const, article: 0, text: 'Paper A may be cut off.' }],
};

let app: AppElement;

const bar = () => deep(app.shadowRoot!, 'sd-classroom')[0]?.shadowRoot;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const sentence = (side: string, index: number) => deep(viewIn(app).shadowRoot!, `.sentence[data-side=${side}][data-sentence="${index}"]`)[0]!;
const firstText = (element: Element) => document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
const ownMarks = () => [...(CSS.highlights.get('own-mark') ?? [])].map((range) => liveRange(range as StaticRange).toString());
const counts = () => [...bar()!.querySelectorAll('.counts > div')].map(({ textContent }) => textContent.trim());

/** Everything that can be read or heard, in every shadow root, with what stands in attributes. */
function everything(root: ParentNode): string {
  return deep(root, '*')
    .filter((element) => !element.matches('style, script'))
    .flatMap((element) => [...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent), ...[...element.attributes].map(({ value }) => value)])
    .join('\n');
}

async function open(hash = '#view=side-by-side'): Promise<void> {
  app = await openApp(hash, NAMED);
  await press('m');
  await expect.poll(() => focused()?.textContent).toBe('Classroom');
}

async function markOwn(): Promise<void> {
  await open();
  await userEvent.click(page.getByLabelText('Your own marks first'));
  await expect.poll(() => deep(viewIn(app).shadowRoot!, '.mark[data-difference]').length).toBe(0);
}

beforeEach(() => localStorage.clear());

describe('the classroom', () => {
  it.each(['light', 'dark'])('passes the accessibility audit in %s, names hidden and marks made', async (theme) => {
    localStorage.setItem('source-diff.preferences', JSON.stringify({ theme }));
    await markOwn();
    await userEvent.click(button('Hide the names'));
    sentence('left', 0).focus();
    await press('{Enter}');
    expect(await violations(app)).toEqual([]);
    await userEvent.click(button('Compare with the tool’s marks'));
    expect(await violations(app)).toEqual([]);
  });

  it('gives the focus back when it closes', async () => {
    app = await openApp('#view=side-by-side', NAMED);
    const opener = button('Classroom').element() as HTMLElement;
    await userEvent.click(opener);
    await expect.poll(() => focused()?.textContent).toBe('Classroom');
    await press('{Escape}');
    await expect.poll(bar).toBeFalsy();
    expect(focused()).toBe(opener);
  });

  it.each(READING)('names no outlet in %s while names are hidden', async (view) => {
    await open(`#view=${view}`);
    expect(everything(app.shadowRoot!)).toMatch(/Paper [ABC]/);
    await userEvent.click(button('Hide the names'));
    await expect.poll(() => everything(app.shadowRoot!).match(/Paper [ABC]|example/g)).toBeNull();
    expect(everything(app.shadowRoot!)).toContain('Source A');
    expect(document.title).not.toContain('Paper');
    await press('n');
    expect(everything(app.shadowRoot!)).not.toMatch(/Paper [ABC]/);
  });

  it('reveals one name, or all', async () => {
    await open();
    await userEvent.click(button('Hide the names'));
    await userEvent.click(button('Reveal Source B'));
    const text = () => everything(viewIn(app).shadowRoot!);
    await expect.poll(text).toContain('Paper B');
    expect(text()).not.toContain('Paper A');
    await userEvent.click(button('Reveal all'));
    await expect.poll(text).toContain('Paper A');
  });

  it('keeps the list of articles, which names them, out of reach', async () => {
    await open();
    await userEvent.click(button('Hide the names'));
    const tabs = () => deep(app.shadowRoot!, '.tabs a').map(({ textContent }) => textContent);
    await expect.poll(tabs).toEqual(['Side by side', 'All sources', 'Quotes and figures', 'In words']);
    await press('4');
    expect(viewIn(app).localName).toBe('sd-side-by-side');
  });
});

describe('own marks', () => {
  it('are printed on the page as it is, without the report and the marks of the tool', async () => {
    await markOwn();
    const printed = vi.spyOn(window, 'print').mockReturnValue();
    await press('s');
    await expect.poll(() => printed.mock.calls.length).toBe(1);
    expect(deep(app.shadowRoot!, 'dialog[open]')).toEqual([]);
    printed.mockRestore();
  });

  it('come before those of the tool: none of it is shown, nothing is folded, no other view is open', async () => {
    await markOwn();
    const view = viewIn(app).shadowRoot!;
    expect(deep(view, '.gap, .only-note, .reference')).toEqual([]);
    expect(deep(view, 'sd-legend, sd-inspector, sd-overview').some((part) => part.checkVisibility())).toBe(false);
    expect(deep(app.shadowRoot!, '.tabs a').map(({ textContent }) => textContent)).toEqual(['Side by side']);
    await press('2', 'n');
    expect(viewIn(app).localName).toBe('sd-side-by-side');
    expect(location.hash).not.toContain('at=');
  });

  it('are made by selecting words, which are taken whole', async () => {
    await markOwn();
    const text = firstText(sentence('left', 0));
    getSelection()!.setBaseAndExtent(text, 5, text, 9);
    sentence('left', 0).dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true, pointerType: 'mouse' }));
    await expect.poll(ownMarks).toEqual(['old bridge']);
  });

  it('are made by the button where a finger has selected them', async () => {
    await markOwn();
    const text = firstText(sentence('right', 0));
    getSelection()!.setBaseAndExtent(text, 4, text, 7);
    sentence('right', 0).dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true, pointerType: 'touch' }));
    await userEvent.click(button('Mark the selected words'));
    await expect.poll(ownMarks).toEqual(['new']);
  });

  it('are made by keys: a sentence, a word, several words', async () => {
    await markOwn();
    sentence('left', 0).focus();
    await press('{ArrowDown}', '{Enter}');
    await expect.poll(ownMarks).toEqual(['The café stays']);
    await press('{ArrowUp}', '{ArrowRight}', '{ArrowRight}', '{Enter}');
    await expect.poll(ownMarks).toContain('old');
    sentence('left', 2).focus();
    await press('{ArrowRight}', '{Shift>}{ArrowRight}{/Shift}', '{Enter}');
    await expect.poll(ownMarks).toContain('Nobody spoke');
    expect(focused()).toBe(sentence('left', 2));
  });

  it('are taken away again by keys and in the list, which says where they stand', async () => {
    await markOwn();
    sentence('left', 1).focus();
    await press('{Enter}', '{Enter}');
    await expect.poll(ownMarks).toEqual([]);
    await press('{Enter}');
    await expect.poll(() => bar()!.querySelector('.where')?.textContent).toBe('Paper A, paragraph 1');
    (bar()!.querySelector('details') as HTMLDetailsElement).open = true;
    await userEvent.click(button('Take away: The café stays'));
    await expect.poll(ownMarks).toEqual([]);
  });

  it('are set against the tool’s, with counts, and copied as text', async () => {
    await markOwn();
    sentence('left', 0).focus();
    await press('{Enter}', '{ArrowDown}', '{Enter}');
    await userEvent.click(button('Compare with the tool’s marks'));
    await expect.poll(counts).toEqual(['Agreed1', 'Only yours1', 'Only the tool’s2']);
    expect(ownMarks()).toHaveLength(2);
    expect(deep(viewIn(app).shadowRoot!, '.mark[data-difference]').length).toBeGreaterThan(0);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(button('Copy your marks as text'));
    expect(write).toHaveBeenCalledWith('Agreed: 1\nPaper A: “The old bridge opens”\n\nOnly yours: 1\nPaper A, paragraph 1: “The café stays”');
    write.mockRestore();
  });

  it('stay on a phone, where the articles stand one below the other', async () => {
    await page.viewport(390, 844);
    await markOwn();
    await expect.poll(() => deep(viewIn(app).shadowRoot!, '.columns.single').length).toBe(1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});

describe('what a class has made', () => {
  it('comes back as it was kept', () => {
    const made: Classroom = { isOpen: true, veiled: [0, 2], marking: 'both', own: [{ article: 1, start: 3, end: 8 }] };
    expect(readClassroom(JSON.parse(JSON.stringify(made)), 3)).toEqual(made);
  });

  it.each([null, 'x', { veiled: 'all', marking: 'red', own: 7 }, { veiled: [9, -1, 'a'], own: [{ article: 0, start: 5, end: 5 }, null, { article: 9, start: 0, end: 1 }] }])(
    'is as on a first visit where it makes no sense: %j',
    (kept) => expect(readClassroom(kept, 3)).toEqual(NO_CLASSROOM),
  );

  it('stays with its articles when they change places or go', () => {
    const made: Classroom = { ...NO_CLASSROOM, veiled: [0, 1], own: [{ article: 0, start: 0, end: 3 }, { article: 1, start: 0, end: 3 }] };
    const now = (index: number) => [2, -1, 0][index]!;
    expect(followed(made, now)).toEqual({ ...made, veiled: [2], own: [{ article: 2, start: 0, end: 3 }] });
  });
});
