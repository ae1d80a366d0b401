import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model.ts';
import { onOneLine } from '../../src/report/characters.ts';
import { answerKeyOf, reportOf } from '../../src/report/contents/contents.ts';
import { documentOf } from '../../src/report/document/document.ts';
import { answerKeyDocx, docxOf } from '../../src/report/docx/docx.ts';
import { BRIDGE, comparisonOf, CONTROLS, HOSTILE } from './saved.notation.ts';
import { all, parsedXml, textOf, type Node } from './xml.notation.ts';

const comparison = await comparisonOf(...BRIDGE);
const bytes = await docxOf(reportOf(comparison));

/** The parts of a Word file, each read by a strict parser. */
function partsOf(file: Uint8Array): Record<string, Node> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(parts.map(([name, part]) => [name, parsedXml(strFromU8(part))]));
}

const parts = partsOf(bytes);
const body = parts['word/document.xml']!;

function attribute(node: Node, name: string): string[] {
  return all(node, name).map(({ attributes }) => attributes['w:val'] ?? '');
}

async function made(change: Partial<Comparison>): Promise<Node> {
  return partsOf(await docxOf(reportOf({ ...comparison, ...change })))['word/document.xml']!;
}

describe('a report as a Word file', () => {
  it('opens in another program with headings, tables and lists', async () => {
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const headings = [...html.matchAll(/<h([123])>(.*?)<\/h\1>/g)].map(([, level, text]) => `${level} ${text!.replace(/<[^>]+>/g, '')}`);
    const expected = documentOf(reportOf(comparison)).flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.inlines.map(({ text }) => text).join('')}`] : []));
    expect(headings).toEqual(expected);
    expect(html.match(/<table>/g)).toHaveLength(documentOf(reportOf(comparison)).filter(({ kind }) => kind === 'table').length);
    expect(html).toContain('<thead>');
    expect(html).toContain('<ul><li><strong>Shared</strong>');
  });

  it('holds every word of every block, in order', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const words = documentOf(reportOf(comparison)).flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [block.inlines.filter(({ style }) => style === 'plain').map(({ text }) => onOneLine(text))] : [])).flat();
    let from = 0;
    for (const word of words) {
      const at = value.indexOf(word, from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + word.length;
    }
  });

  it('has a title, its language and page numbers at the foot', () => {
    expect(textOf(all(parts['docProps/core.xml']!, 'dc:title')[0]!)).toBe('Three articles compared');
    expect(all(parts['word/styles.xml']!, 'w:lang')[0]!.attributes['w:val']).toBe('en');
    const footer = parts[Object.keys(parts).find((name) => name.startsWith('word/footer'))!]!;
    expect(all(footer, 'w:instrText').map(textOf)).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('repeats the heads of tables and breaks no row over pages', () => {
    const tables = all(body, 'w:tbl');
    for (const table of tables) {
      const [head, ...rows] = all(table, 'w:tr');
      expect(all(head!, 'w:tblHeader')).toHaveLength(1);
      expect(rows.flatMap((row) => all(row, 'w:tblHeader'))).toEqual([]);
      expect(all(table, 'w:cantSplit')).toHaveLength(rows.length + 1);
    }
  });

  it('fits its tables to the page', () => {
    for (const grid of all(body, 'w:tblGrid')) {
      const widths = all(grid, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(11906 - 2 * 1134);
      expect(Math.min(...widths)).toBeGreaterThan(250);
    }
  });

  it('sets marks in named styles of their own, and uses no style that is not there', () => {
    const known = all(parts['word/styles.xml']!, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    const used = new Set([...attribute(body, 'w:rStyle'), ...attribute(body, 'w:pStyle')]);
    expect([...used].filter((style) => !known.includes(style))).toEqual([]);
    expect([...used]).toEqual(expect.arrayContaining(['MarkFigure', 'MarkWords', 'Heading1', 'Heading2', 'Heading3', 'Reading', 'Apparatus']));
  });

  it('comes in large print and on other paper', async () => {
    const large = partsOf(await docxOf(reportOf(comparison, { largePrint: true, paper: 'Letter' })));
    const used = new Set(['Heading1', 'Heading2', 'Heading3', 'Apparatus']);
    const styles = all(large['word/styles.xml']!, 'w:style').filter(({ attributes }) => used.has(attributes['w:styleId']!));
    const sizes = [...styles, ...all(large['word/styles.xml']!, 'w:docDefaults')].flatMap((style) => attribute(style, 'w:sz').map(Number));
    expect(sizes).toHaveLength(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    expect(all(large['word/document.xml']!, 'w:pgSz')[0]!.attributes['w:w']).toBe('12240');
  });

  it('reads from right to left where its language does, and where an article does', async () => {
    const arabic = comparison.articles.map((article) => ({ ...article, language: 'ar' }));
    const quoting = await made({ articles: arabic });
    expect(all(quoting, 'w:rtl').length).toBeGreaterThan(10);
    const turnedParagraphs = all(quoting, 'w:p').filter((paragraph) => all(paragraph, 'w:bidi').some(({ attributes }) => attributes['w:val'] !== 'off'));
    expect(turnedParagraphs.map(textOf).join(' ')).toContain('Before a crowd of about');
    const turned = partsOf(await docxOf({ ...reportOf(comparison), direction: 'rtl' }))['word/document.xml']!;
    expect(all(turned, 'w:bidi').length).toBeGreaterThan(10);
    expect(all(turned, 'w:bidiVisual').length).toBeGreaterThan(2);
    expect(all(body, 'w:rtl')).toEqual([]);
  });

  it('links only pages', async () => {
    const linked = async (url: string) => all(await made({ articles: comparison.articles.map((article) => ({ ...article, url })) }), 'w:hyperlink').length;
    expect(await linked('https://news.example/bridge')).toBe(3);
    expect(await linked('javascript:alert(1)')).toBe(0);
  });

  it('writes the key to a report with hidden outlets', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await answerKeyDocx(answerKeyOf(comparison))) });
    expect(value).toContain('a.txt');
  });

  it.each([...Object.entries(HOSTILE), ['controls', CONTROLS] as const])('takes %s for text', async (_, text) => {
    const title = `Title ${text}`;
    const file = await docxOf(reportOf(comparison, { title }));
    expect(textOf(all(partsOf(file)['docProps/core.xml']!, 'dc:title')[0]!)).toBe(onOneLine(title));
    expect((await mammoth.extractRawText({ buffer: Buffer.from(file) })).value.split('\n')[0]).toBe(onOneLine(title).trim());
  });
});
