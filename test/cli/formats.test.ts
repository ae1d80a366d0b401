import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { testBrowser } from '../../scripts/browser.mjs';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../src/report/index.ts';
import { openComparison } from '../../src/save/open.ts';
import { parsedXml } from '../engine/xml.notation.ts';
import { asTerminal, run, scratch, seeds, written } from './command.notation.ts';

const comparison = join(scratch, 'comparison.json');

beforeAll(() => {
  expect(run(['compare', ...seeds, '-o', comparison])).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

/** The command's output, after it ended well. */
function output(...args: string[]): string {
  const { status, stdout, stderr } = run(['compare', comparison, ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function saved(name: string, ...args: string[]): Buffer {
  const file = join(scratch, name);
  expect(run(['compare', comparison, '-o', file, ...args])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  return readFileSync(file);
}

describe('source-diff compare, in every format', () => {
  it.each(FORMAT_NAMES.filter((name) => FORMATS[name].isText))('writes the same %s by --format and by the ending of -o', (name) => {
    expect(saved(`by-ending.${FORMATS[name].endings[0]}`).toString()).toBe(output('--format', name));
  });

  it('writes a page that opens here again', () => {
    const page = join(scratch, 'report.html');
    saved('report.html');
    expect(run(['compare', page, '--format', 'json']).stdout).toBe(readFileSync(comparison, 'utf8'));
  });

  it('refuses a page whose comparison was changed', () => {
    const page = saved('changed.html').toString().replace('"schema":1', '"schema": 1');
    const { status, stderr } = run(['compare', written('changed.html', page)]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^source-diff: .*changed\.html: .*changed.*\n$/);
  });

  it('writes a Word file', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: saved('report.docx', '--title', 'Syria & <news>') });
    expect(value).toContain('<h1>Syria &amp; &lt;news&gt;</h1>');
  });

  it('prints a PDF and draws a card as a picture with a browser', { timeout: 120_000 }, async () => {
    const browser = (await testBrowser())!;
    expect(saved('report.pdf', '--browser', browser, '--parts', 'summary').subarray(0, 5).toString()).toBe('%PDF-');
    const picture = saved('card.png', '--browser', browser);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([2400, 1260]);
  });

  it('leaves nothing else behind, not even of the browser', async () => {
    const [home, temporary] = ['home', 'temporary'].map((name) => join(scratch, name));
    for (const folder of [home!, temporary!]) mkdirSync(folder);
    const args = ['compare', comparison, '-o', join(scratch, 'alone.pdf'), '--browser', (await testBrowser())!, '--parts', 'summary'];
    expect(run(args, { env: { HOME: home!, TMPDIR: temporary! } })).toMatchObject({ status: 0, stderr: '' });
    expect([...readdirSync(home!), ...readdirSync(temporary!)]).toEqual([]);
  });

  it('writes each table, with or without the sign of UTF-8', () => {
    const heads = (...args: string[]) => parse(output('--format', 'csv', ...args), { bom: true })[0] as string[];
    expect(heads()).toContain('Passage');
    expect(heads('--table', 'quotations')).toContain('Speaker');
    expect(heads('--table', 'figures')).toContain('Read as');
    expect(heads('--table', 'names')).toContain('Called');
    expect([output('--format', 'csv')[0], output('--format', 'csv', '--no-bom')[0]]).toEqual(['\uFEFF', '"']);
  });

  it('writes TEI and cards that a strict parser reads', () => {
    expect(parsedXml(output('--format', 'tei')).name).toBe('TEI');
    expect(parsedXml(output('--format', 'svg', '--pair', 'b-d', '--difference', '2')).name).toBe('svg');
  });

  it('goes by the choices of a report', () => {
    const report = (...args: string[]) => output('--format', 'markdown', ...args);
    expect(report('--parts', 'summary,method')).not.toContain('## Sources');
    expect(report('--sources', 'A,C')).not.toContain('TASS');
    expect(report('--compact').length).toBeLessThan(report().length / 2);
    expect(report('--base', 'D')).toContain('**Base**: D');
    expect(report('--words-per-source', '50')).toContain('At most 50 words are quoted');
    expect(output('--format', 'html', '--paper', 'Letter')).toContain('Letter');
  });

  it('hides outlets, and writes the key beside', () => {
    const key = join(scratch, 'key.md');
    const report = output('--format', 'markdown', '--hide-outlets', '--answer-key', key);
    expect(report).not.toContain('TASS');
    expect(readFileSync(key, 'utf8')).toContain('TASS');
  });

  it('keeps corrections and notes when a saved comparison is compared with one more article', () => {
    const made = openComparison(readFileSync(comparison, 'utf8'));
    const { id, source, text, sentences } = made.articles[0]!;
    const { start, end } = sentences[0]!;
    const note = { at: [{ article: id, source, start, end, words: text.slice(start, end) }], text: 'Look here', places: [] };
    const noted = written('noted.json', JSON.stringify({ ...made, notes: [note] }));
    const { stdout, stderr } = run(['compare', noted, '-', '--format', 'json'], { input: 'One more article on Syria.' });
    expect(stderr).toBe('');
    expect(openComparison(stdout).notes.map(({ text }) => text)).toEqual(['Look here']);
  });

  it('compares the articles of a saved comparison again where something is to be otherwise', () => {
    const strict = openComparison(output('--format', 'json', '--threshold', '0.9'));
    const links = (one: typeof strict) => one.alignments.flatMap((alignment) => alignment.links);
    expect(strict.options.threshold).toBe(0.9);
    expect(links(strict).length).toBeLessThan(links(openComparison(readFileSync(comparison, 'utf8'))).length);
    expect(Math.min(...links(strict).map(({ score }) => score))).toBeGreaterThanOrEqual(0.9);
  });

  it('tells every difference as text, along the source that is the base', () => {
    const title = (...args: string[]) => output('--format', 'text', '--full', ...args).split('\n')[0]!;
    const { articles } = openComparison(readFileSync(comparison, 'utf8'));
    expect(title()).toContain(articles[0]!.publisher!);
    expect(title('--base', 'D')).not.toBe(title());
    expect(output('--format', 'text', '--full')).toContain(articles[0]!.text.slice(articles[0]!.sentences[0]!.start, articles[0]!.sentences[0]!.end));
  });

  it('speaks the language asked for', () => {
    expect(output('--format', 'html', '--lang', 'de')).toContain('<html lang="de"');
  });

  it.each(FORMAT_NAMES.filter((name) => !FORMATS[name].isText))('does not write %s to a terminal', (name) => {
    const { status, stdout, stderr } = run(['compare', comparison, '--format', name], { node: asTerminal('stdout') });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `source-diff: ${name} is nothing that a terminal can show; give -o FILE\n` });
  });

  it('writes bytes to standard output where it is none', () => {
    expect(run(['compare', comparison, '--format', 'docx']).bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it.each<[string, FormatName, string[], RegExp]>([
    ['an ending that says nothing', 'text', ['-o', join(scratch, 'report.xyz')], /report\.xyz: its ending stands for no format/],
    ['a choice of another format', 'html', ['--table', 'names'], /--table says nothing about html; it goes with --format csv/],
    ['a base of a summary', 'text', ['--base', 'B'], /--base goes with --full in a text/],
    ['an unknown table', 'csv', ['--table', 'speakers'], /--table speakers is not known; there are passages/],
    ['an unknown part', 'html', ['--parts', 'summary,colophon'], /--parts colophon is not known/],
    ['a source that is not there', 'html', ['--sources', 'A,Q'], /--sources: there is no source Q; they are A, B, C, D, E/],
    ['a base that is not there', 'csv', ['--base', 'Q'], /--base: there is no source Q/],
    ['no pair', 'svg', ['--pair', 'A'], /--pair A is not two letters/],
    ['a pair of one', 'svg', ['--pair', 'A-A'], /two different sources/],
    ['a difference that is not there', 'svg', ['--difference', '9999'], /there is no such difference/],
    ['a number that is none', 'svg', ['--difference', '1.5'], /--difference 1\.5 is not a whole number/],
    ['an unknown paper', 'html', ['--paper', 'A3'], /--paper A3 is not known; there are A4, Letter/],
    ['a key to what is not hidden', 'html', ['--answer-key', 'key.html'], /--answer-key goes with --hide-outlets/],
    ['a key as a table', 'html', ['--hide-outlets', '--answer-key', 'key.csv'], /a key can be html, pdf, docx, markdown/],
    ['a browser that is not there', 'pdf', ['--browser', '/no/browser'], /--browser \/no\/browser: there is no such program/],
    ['an unknown language', 'html', ['--lang', 'xx'], /--lang xx is not known; there are en/],
  ])('ends with status 2 and one line on %s', (_, format, args, message) => {
    const { status, stdout, stderr } = run(['compare', comparison, ...(args[0] === '-o' ? [] : ['--format', format]), ...args]);
    expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 });
    expect(stderr).toMatch(message);
  });
});
