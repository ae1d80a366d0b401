import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/report/report.ts';
import type { ReportElement } from '../../components/report/report.element.ts';
import { built } from '../../components/report/build.ts';
import { compare } from '../../src/compare.ts';
import type { Comparison } from '../../src/model.ts';
import { reportOf } from '../../src/report/contents/contents.ts';
import { htmlReport } from '../../src/report/html/file.ts';
import { h } from '../../src/report/html/markup.ts';
import { comparisonInReport } from '../../src/save/in-report.ts';
import { openComparison } from '../../src/save/open.ts';
import { place, violations } from './app-helpers.ts';

const HERALD = `Coast Herald

Harbour bridge to close <b>for repairs</b>

The harbour bridge will close for six weeks from Monday, the city council said on Wednesday.

"We cannot let people drive over it for one more week," said mayor Tom Reyes.

About 32,000 cars cross the bridge every day.`;

const POST = `Northern Post

City shuts main bridge

The harbour bridge will close for nine weeks from Monday, the city council said.

"We cannot let people drive over it," said mayor Tom Reyes.

The last time the bridge was closed was in 1987.`;

let element: ReportElement;
let comparison: Comparison;

beforeEach(async () => {
  comparison = await compare([
    { source: 'a.txt', text: HERALD, given: { publisher: 'Coast Herald' } },
    { source: 'b.txt', text: POST, given: { publisher: 'Northern Post' } },
  ]);
  element = document.createElement('sd-report');
  element.comparison = comparison;
  place().append(element);
  await element.updateComplete;
});

afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  vi.restoreAllMocks();
});

const sheet = () => document.querySelector<HTMLElement>('body > .report');
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Files that were saved while `work` ran, by name. */
async function saved(work: () => Promise<void>): Promise<Map<string, string>> {
  const files = new Map<string, Blob>();
  let last: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:none';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.set(this.download, last!);
  });
  await work();
  await expect.poll(() => files.size, { timeout: 60_000 }).toBeGreaterThan(0);
  const read = [...files].map(async ([name, blob]) => [name, await blob.text()] as const);
  return new Map(await Promise.all(read));
}

describe('printing a page', () => {
  it('puts the report in the place of the page, and takes it away behind it', () => {
    const [sheets, title] = [document.adoptedStyleSheets.length, document.title];
    dispatchEvent(new Event('beforeprint'));
    expect(sheet()?.textContent).toContain('Harbour bridge to close <b>for repairs</b>');
    expect(document.title).toBe('Two articles compared');
    dispatchEvent(new Event('afterprint'));
    expect(sheet()).toBeNull();
    expect([document.adoptedStyleSheets.length, document.title]).toEqual([sheets, title]);
  });

  it('shows nothing of it on the screen', () => {
    dispatchEvent(new Event('beforeprint'));
    expect(sheet()!.checkVisibility()).toBe(false);
    expect(element.checkVisibility()).toBe(true);
  });

  it('has rules for running heads in style sheets of the page, for print alone', () => {
    dispatchEvent(new Event('beforeprint'));
    const own = document.adoptedStyleSheets.at(-1)!;
    expect(own.media.mediaText).toBe('print');
    const rules = [...own.cssRules].filter((rule) => rule instanceof CSSPageRule);
    expect(rules.map((rule) => (rule as CSSPageRule).selectorText)).toEqual(['', ':first']);
    expect(own.cssRules.length).toBeGreaterThan(80);
  });

  it('prints once, however often printing is told of', () => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    expect(document.querySelectorAll('body > .report')).toHaveLength(1);
  });

  it('leaves a page without a comparison as it is', () => {
    element.comparison = null;
    dispatchEvent(new Event('beforeprint'));
    expect(sheet()).toBeNull();
  });

  it('stops when the element leaves the page', () => {
    dispatchEvent(new Event('beforeprint'));
    element.remove();
    expect(sheet()).toBeNull();
    dispatchEvent(new Event('beforeprint'));
    expect(sheet()).toBeNull();
  });
});

describe('the nodes of a report', () => {
  it('hold texts as texts', () => {
    const node = built(h('p', { title: '"><img src=x>' }, '<script>alert(1)</script>', h('svg', {}, h('path', { d: 'M0 0' })))) as HTMLElement;
    expect(node.firstChild).toBeInstanceOf(Text);
    expect(node.title).toBe('"><img src=x>');
    expect(node.querySelector('path')).toBeInstanceOf(SVGPathElement);
  });
});

describe('the dialog of the report', () => {
  beforeEach(async () => {
    element.show();
    await element.updateComplete;
  });

  it('passes the accessibility audit', async () => {
    expect(await violations(element)).toEqual([]);
  });

  it('changes what is printed', async () => {
    await userEvent.click(page.getByRole('radio', { name: 'Compact: differences only' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Large print' }));
    await userEvent.click(page.getByRole('radio', { name: 'Letter' }));
    await userEvent.fill(page.getByLabelText('Title'), 'The bridge');
    await userEvent.click(page.getByText('Parts'));
    await userEvent.click(page.getByRole('checkbox', { name: 'Method and settings' }));
    dispatchEvent(new Event('beforeprint'));
    expect(sheet()!.classList.contains('large')).toBe(true);
    expect(sheet()!.querySelector('h1')!.textContent).toBe('The bridge');
    expect(sheet()!.querySelector('.readings, .method')).toBeNull();
    const rule = [...document.adoptedStyleSheets.at(-1)!.cssRules].find((one) => one instanceof CSSPageRule);
    expect(rule?.cssText.toLowerCase()).toContain('letter');
  });

  it('lets nobody print one source alone', async () => {
    await userEvent.click(page.getByRole('checkbox', { name: 'B Northern Post' }));
    await expect.element(page.getByRole('alert')).toHaveTextContent('Choose two sources or more.');
    await expect.element(button('Print')).toBeDisabled();
    await expect.element(button('Save')).toBeDisabled();
  });

  it('prints when asked to, and closes', async () => {
    const printing = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await userEvent.click(button('Print'));
    await expect.poll(() => printing.mock.calls.length).toBe(1);
    expect(element.isOpen).toBe(false);
  });

  it('saves a page that can be opened again', async () => {
    const files = await saved(() => userEvent.click(button('Save')));
    const [[name, text]] = [...files] as [[string, string]];
    expect(name).toMatch(/^source-diff-\d{4}-\d\d-\d\d\.html$/u);
    expect(openComparison(comparisonInReport(text)!)).toEqual(comparison);
    await expect.element(page.getByRole('status')).toHaveTextContent(`${name} was saved.`);
  });

  it.each(['docx', 'markdown', 'csv', 'tei', 'json', 'text'])('saves %s', async (form) => {
    await userEvent.selectOptions(page.getByLabelText('Save as'), form);
    const [[, text]] = [...(await saved(() => userEvent.click(button('Save'))))] as [[string, string]];
    expect(text.length).toBeGreaterThan(100);
  });

  it('saves the answer key apart from what hides the outlets', async () => {
    await userEvent.click(page.getByRole('checkbox', { name: 'Hide the names of outlets, for a class' }));
    const [[, hidden]] = [...(await saved(() => userEvent.click(button('Save'))))] as [[string, string]];
    expect(hidden).not.toContain('Coast Herald');
    vi.restoreAllMocks();
    const [[name, key]] = [...(await saved(() => userEvent.click(button('Save the answer key'))))] as [[string, string]];
    expect(name).toMatch(/^answer-key-/u);
    expect(key).toContain('Coast Herald');
  });

  it('forgets which sources were chosen when others come', async () => {
    await userEvent.click(page.getByRole('checkbox', { name: 'B Northern Post' }));
    element.comparison = await compare([HERALD, POST, `Third paper\n\nThe bridge is closed.`].map((text, index) => ({ source: `${index}.txt`, text })));
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(sheet()!.querySelectorAll('.sources tbody tr')).toHaveLength(3);
  });

  it('keeps single keys to itself', async () => {
    const heard = vi.fn();
    addEventListener('keydown', heard);
    await userEvent.keyboard('n');
    removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the saved page', () => {
  it('says what the contents say', () => {
    const text = new DOMParser().parseFromString(htmlReport(comparison), 'text/html').body.textContent;
    for (const { title } of reportOf(comparison).sections) expect(text).toContain(title);
  });
});
