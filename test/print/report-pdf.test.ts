import { beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from '../../src/cli/pdf.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { compare } from '../../src/compare.ts';
import type { Comparison } from '../../src/model.ts';
import { reportOf } from '../../src/report/contents/contents.ts';
import { textOf, type Report, type ReportPart, type Section } from '../../src/report/contents/report.ts';
import { useLanguage } from '../../src/words/language.ts';
import { browserProgram, manyArticles, printed, seedComparison } from './print.ts';
import { letters, lettersOf, type ReadPage, type ReadPdf } from './read-pdf.ts';

let seeds: Comparison;
let report: Report;
let pdf: ReadPdf;

beforeAll(async () => {
  await useLanguage('en');
  seeds = await seedComparison();
  report = reportOf(seeds);
  pdf = await printed(seeds);
});

/** The margins of design: what stands above or below is a running head or foot. */
const MARGIN = 60;

function part<P extends ReportPart>(of: Report, name: P): Extract<Section, { part: P }> {
  return of.sections.find((section): section is Extract<Section, { part: P }> => section.part === name)!;
}

const head = ({ texts, height }: ReadPage) => texts.filter(({ y }) => y > height - MARGIN).map(({ text }) => text).join(' ');
const foot = ({ texts }: ReadPage) => texts.filter(({ y }) => y < MARGIN).map(({ text }) => text).join('');
const body = (page: ReadPage) => page.texts.filter(({ y }) => y >= MARGIN && y <= page.height - MARGIN);

/** Numbers of the pages on which all of the words stand together. */
function pagesWith(read: ReadPdf, ...texts: string[]): number[] {
  return read.pages.flatMap((page, at) => (texts.every((text) => lettersOf(page).includes(letters(text))) ? at + 1 : []));
}

describe('the PDF of the five samples', () => {
  it('is of A4 and of a length that can be read', () => {
    expect(pdf.pages.length).toBeGreaterThanOrEqual(10);
    expect(pdf.pages.length).toBeLessThanOrEqual(22);
    for (const { width, height } of pdf.pages) expect([width, height].map(Math.round)).toEqual([595, 842]);
  });

  it('says its title and its language, and is tagged for screen readers', () => {
    expect({ title: pdf.title, language: pdf.language, isTagged: pdf.isTagged }).toEqual({ title: report.title, language: 'en', isTagged: true });
    const tags = new Set(pdf.pages.flatMap((page) => [...page.tags]));
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'P', 'L', 'LI']) expect(tags).toContain(tag);
  });

  it('has a bookmark for every part and every passage', () => {
    const marks = pdf.outline.map(letters);
    for (const { title } of report.sections) expect(marks.some((mark) => mark.includes(letters(title)))).toBe(true);
    for (const { number, label } of part(report, 'passages').passages) expect(marks).toContain(letters(`${number}${label}`));
  });

  it('has running heads from the second page on, and a number at every foot', () => {
    expect(head(pdf.pages[0]!)).toBe('');
    for (const page of pdf.pages.slice(1)) expect(letters(head(page))).toBe(letters(`${report.title}${report.kind}`));
    pdf.pages.forEach((page, at) => expect(letters(foot(page))).toContain(`${at + 1}of${pdf.pages.length}`));
    for (const page of pdf.pages) expect(letters(foot(page))).toContain('ETASSsetapart');
  });

  it('has every passage whole on one page, from its label to its apparatus', () => {
    for (const { number, label, readings, apparatus } of part(report, 'passages').passages) {
      const told = [...readings.map(({ words }) => textOf(words)), ...apparatus.flatMap(({ variants }) => variants.map(({ words }) => textOf(words)))];
      expect(pagesWith(pdf, `${number}${label}`, ...told), label).not.toEqual([]);
    }
  });

  it('has every quotation whole on one page, with what each source makes of it', () => {
    for (const { fullest, rows } of part(report, 'quotations').remarks) {
      const told = rows.flatMap(({ words, verdictName, kept }) => [textOf(words), verdictName, kept]);
      expect(pagesWith(pdf, textOf(fullest), ...told), textOf(fullest)).not.toEqual([]);
    }
  });

  it('breaks no row of a table', () => {
    for (const { number, label, toldBy } of part(report, 'told').rows) expect(pagesWith(pdf, `${number}${label}`, toldBy)).not.toEqual([]);
    for (const { label, verdictName, cells } of [...part(report, 'figures').rows, ...part(report, 'names').rows]) {
      const forms = cells.flatMap((cell) => cell.forms.map(({ words }) => textOf(words)));
      expect(pagesWith(pdf, label, verdictName, ...forms), label).not.toEqual([]);
    }
  });

  it('repeats the heads of a table on each page that it goes on to', async () => {
    const { pages } = await printed(seeds, { parts: ['names'], largePrint: true });
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(lettersOf(page)).toContain(letters('Who or what is named'));
  });

  it('tells every sentence that one source alone tells', () => {
    const whole = pdf.pages.map(lettersOf).join('');
    for (const { entries } of part(report, 'alone').sources) for (const { words } of entries) expect(whole).toContain(letters(textOf(words)));
  });

  it('keeps a heading with what it is the heading of', () => {
    const titles = report.sections.map(({ title }) => letters(title));
    for (const page of pdf.pages) {
      const lowest = body(page).toSorted((x, y) => x.y - y.y)[0]!;
      expect(titles).not.toContain(letters(lowest.text));
    }
  });

  it('holds no words inside a sentence that are only to be heard', () => {
    const whole = pdf.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('');
    expect(whole).not.toMatch(/\[(?:other words|only here|left out)/u);
  });
});

describe('a PDF by choice', () => {
  it('is of Letter paper', async () => {
    const { pages } = await printed(seeds, { paper: 'Letter', parts: ['summary', 'sources', 'told', 'passages'] });
    for (const { width, height } of pages) expect([width, height].map(Math.round)).toEqual([612, 792]);
  });

  it('is short where it is to be compact', async () => {
    expect((await printed(seeds, { extent: 'compact' })).pages.length).toBeLessThanOrEqual(pdf.pages.length / 2);
  });

  it('keeps twenty sources inside the margins', async () => {
    const { pages } = await printed(await compare(manyArticles(20)), { parts: ['sources', 'told', 'order', 'likeness', 'passages', 'figures', 'names'] });
    for (const { texts, width } of pages) {
      expect(Math.min(...texts.map(({ x }) => x))).toBeGreaterThan(45);
      expect(Math.max(...texts.map(({ x }) => x))).toBeLessThan(width - 45);
    }
    expect(letters(foot(pages[0]!))).toContain(letters('20 sources, A to T'));
  });

  it('is no smaller for a word without an end', async () => {
    const endless = `Harbour bridge closed\n\n${'unending'.repeat(400)}\n\nThe harbour bridge will close for six weeks from Monday, said the “${'long'.repeat(300)}” council.`;
    const { pages } = await printed(await compare([endless, endless.replace('six', 'nine')].map((text, index) => ({ source: `${index}.txt`, text }))));
    const title = pages[0]!.texts.find(({ text }) => text.includes('articles compared'))!;
    expect(title.size).toBeCloseTo(30, 0);
    for (const page of pages) expect(Math.max(...page.texts.map(({ x }) => x))).toBeLessThan(page.width - 45);
  });

  it('prints lines that are set aside however long they are', async () => {
    const line = 'endless'.repeat(3000);
    const inputs = ['six', 'nine'].map((weeks, index) => {
      const text = `Harbour bridge closed\n\nThe harbour bridge will close for ${weeks} weeks from Monday, said the council.\n\n${line}`;
      return { source: `${index}.txt`, text, roles: [{ start: text.indexOf(line), role: 'furniture' as const }] };
    });
    const { pages } = await printed(await compare(inputs), { parts: ['aside', 'method'] });
    expect(pages.map(lettersOf).join('').split('endless').length).toBeGreaterThan(5000);
  });

  it('has type of 14 points and more in large print', async () => {
    const { pages } = await printed(seeds, { largePrint: true, parts: ['summary', 'sources', 'told', 'passages'] });
    const sizes = pages.flatMap(({ texts }) => texts.map(({ size }) => size));
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThan(13.5);
  });
});

describe('printing', () => {
  const signal = new AbortController().signal;

  it('says which program is not there', async () => {
    await expect(pdfOf('<p>', { browser: '/nowhere/chrome', signal })).rejects.toThrow(UsageError);
  });

  it('stops when it is told to, and takes its files away', async () => {
    const { readdirSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const own = () => readdirSync(tmpdir()).filter((name) => name.startsWith('source-diff-'));
    const before = new Set(own());
    const stopping = new AbortController();
    const printing = pdfOf('<p>', { browser: await browserProgram(), signal: stopping.signal });
    stopping.abort(new Error('stopped'));
    await expect(printing).rejects.toThrow('stopped');
    expect(own().filter((name) => !before.has(name))).toEqual([]);
  });
});
