import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/report/csv/cells.ts';
import { csvOf, TABLES, type TableName } from '../../src/report/csv/csv.ts';
import { BRIDGE, comparisonOf, CONTROLS, HOSTILE } from './saved.notation.ts';

const comparison = await comparisonOf(...BRIDGE);

function rows(table: TableName): Record<string, string>[] {
  return parse(csvOf(comparison, { table }), { bom: true, columns: true, record_delimiter: '\r\n' });
}

describe('a table for spreadsheets', () => {
  it.each(TABLES)('has as many cells in every row as heads: %s', (table) => {
    const [head, ...rest] = parse(csvOf(comparison, { table }), { bom: true, record_delimiter: '\r\n' });
    expect(rest.length).toBeGreaterThan(0);
    expect(new Set(rest.map(({ length }) => length))).toEqual(new Set([head!.length]));
  });

  it('begins with the sign of UTF-8 unless told otherwise, and ends each row with CR LF', () => {
    expect(csvOf(comparison)).toMatch(/^\uFEFF"No\."[^]*\r\n$/);
    expect(csvOf(comparison, { byteOrderMark: false })).toMatch(/^"No\."/);
    expect(csvOf(comparison).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('sets the readings of a passage side by side, with how each stands to the base', () => {
    const cost = rows('passages').find((row) => row['A Harbour bridge opens']!.includes('cost'))!;
    expect(cost['Sources that tell it']).toBe('A B C');
    expect(cost['A: wording']).toBe('base');
    expect(cost['B: wording']).toBe('edited');
    expect(Number(cost['B: how sure, %'])).toBeGreaterThan(50);
    expect(Object.values(cost)).toContain('The bridge cost 12.4 million euros, the city said.');
  });

  it('leaves out no statement: what one source tells alone stands behind the passages', () => {
    const cells = rows('passages').flatMap((row) => Object.values(row));
    for (const { text, sentences } of comparison.articles) {
      for (const { start, end } of sentences) expect(cells.join('\n')).toContain(text.slice(start, end));
    }
  });

  it('measures passages against the source asked for', () => {
    const [first] = parse<Record<string, string>>(csvOf(comparison, { base: 1 }), { bom: true, columns: true });
    expect(first!['Measured against']).toBe('B');
    expect(first!['B: wording']).toBe('base');
  });

  it('has a row for each rendering of a remark, with the words that are kept', () => {
    const remark = rows('quotations').filter((row) => row['Fullest form']!.startsWith('We have waited'));
    expect(remark.map((row) => row.Verdict)).toEqual(expect.arrayContaining(['Whole', 'Cut short', 'not told']));
    expect(remark.find((row) => row.Verdict === 'Cut short')!['Words kept']).toBe('8');
    expect(new Set(remark.map((row) => row['Words of the fullest form']))).toEqual(new Set(['13']));
  });

  it('has every figure with the words and the value read from them', () => {
    const figures = rows('figures');
    expect(figures).toHaveLength(comparison.figures.length);
    expect(figures.map((row) => row['As written'])).toEqual(expect.arrayContaining(['2,000 people', '3,000 people', '12.4 million euros']));
    expect(figures.find((row) => row['As written'] === '12.4 million euros')!['Read as']).toBe('EUR 12400000');
  });

  it('names what each source calls somebody', () => {
    const lee = rows('names').filter((row) => row.Name!.includes('Lee'));
    expect(lee.map((row) => row.Called)).toEqual(expect.arrayContaining(['Ann Lee', 'Lee']));
  });
});

describe('a cell', () => {
  const read = (text: string) => parse(csvRows([[text, 1, null]]), { record_delimiter: '\r\n' })[0]!;

  it.each(Object.entries(HOSTILE).filter(([name]) => name !== 'surrogate'))('gives back %s as it was, but for one apostrophe', (_, text) => {
    const [cell, number, nothing] = read(text);
    expect(cell === text || cell === `'${text}`).toBe(true);
    expect([number, nothing]).toEqual(['1', '']);
  });

  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', ' =1', '\u00A0=1', '\u200B=1', '\u202E=1', '＝1', '＋1', '－1', '＠a', '﹦1', "'=1"])('is text, not a formula: %j', (text) => {
    expect(read(text)[0]).toBe(`'${text}`);
  });

  it.each(['a=1', '1-1', "it's", "'tis", '“=”', '12 million', ''])('is left alone where it is no formula: %j', (text) => {
    expect(read(text)[0]).toBe(text);
  });

  it('shows characters that a spreadsheet cannot hold', () => {
    expect(read(CONTROLS)[0]).toBe('nul ␀ bell ␇ escape ␛[31m unit ␟ end \uFFFD');
    expect(read(HOSTILE.surrogate)[0]).toBe('half \uFFFD of a pair and \uFFFD the other');
  });
});
