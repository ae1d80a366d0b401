import { beforeAll, describe, expect, it } from 'vitest';
import { onOneLine } from '../../src/report/characters.ts';
import { reportOf } from '../../src/report/contents/contents.ts';
import { MARK_SHAPES, type Report } from '../../src/report/contents/report.ts';
import type { Block, Inline } from '../../src/report/document/blocks.ts';
import { documentOf } from '../../src/report/document/document.ts';
import { docxOf } from '../../src/report/docx/docx.ts';
import { useLanguage } from '../../src/words/language.ts';
import { report as words } from '../../src/words/report.ts';
import { all, parsedXml, textOf, type Node } from '../engine/xml.notation.ts';
import { HOSTILE } from '../engine/saved.notation.ts';
import { convertedByOffice } from './office.ts';
import { seedComparison } from './print.ts';
import { letters, lettersOf, readPdf, type ReadPdf } from './read-pdf.ts';

let report: Report;
let blocks: readonly Block[];
let pdf: ReadPdf;
let xml: Node;

beforeAll(async () => {
  await useLanguage('en');
  report = reportOf(await seedComparison());
  blocks = documentOf(report);
  const converted = await convertedByOffice(await docxOf(report));
  [pdf, xml] = [await readPdf(converted.pdf), parsedXml(converted.xml)];
});

const written = (inlines: readonly Inline[]) => onOneLine(inlines.map(({ text }) => text).join(''));

function inlinesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.kind === 'list') return block.items;
  return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.inlines];
}

/** The properties of a style by the name that its user sees. */
function styleNamed(name: string): Node {
  const found = all(xml, 'style:style').find(({ attributes }) => (attributes['style:display-name'] ?? attributes['style:name']) === name)!;
  return all(found, 'style:text-properties')[0] ?? found;
}

const UNDERLINES: Readonly<Record<string, string | undefined>> = { words: 'solid', figure: 'solid', attribution: 'wave', quotation: 'dash' };

describe('the Word file of the five samples, opened in LibreOffice', () => {
  it('is of A4 and of a length that can be read', () => {
    expect(pdf.pages.length).toBeGreaterThanOrEqual(12);
    expect(pdf.pages.length).toBeLessThanOrEqual(22);
    for (const { width, height } of pdf.pages) expect([width, height].map(Math.round)).toEqual([595, 842]);
  });

  it('says its title, and the number of every page', () => {
    expect(pdf.title).toBe(report.title);
    pdf.pages.forEach((page, at) => expect(lettersOf(page)).toContain(letters(`${report.title} ${at + 1} of ${pdf.pages.length}`)));
  });

  it('has every heading at its level', () => {
    const expected = blocks.flatMap((block) => (block.kind === 'heading' ? [`${'  '.repeat(block.level - 1)}${written(block.inlines)}`] : []));
    expect(pdf.outline).toEqual(expected);
  });

  it('has tables with heads, and lists', () => {
    const tags = new Set(pdf.pages.flatMap((page) => [...page.tags]));
    for (const tag of ['Table', 'TR', 'TH', 'TD', 'L', 'LI']) expect(tags).toContain(tag);
    expect(all(xml, 'table:table-header-rows')).toHaveLength(blocks.filter(({ kind }) => kind === 'table').length);
  });

  it('has lost no text on the way', () => {
    const text = letters(textOf(all(xml, 'office:body')[0]!));
    let from = 0;
    for (const inlines of blocks.flatMap(inlinesOf)) {
      const at = text.indexOf(letters(written(inlines)), from);
      expect(at, written(inlines)).toBeGreaterThanOrEqual(from);
      from = at;
    }
    const printed = pdf.pages.map(lettersOf).join('');
    for (const block of blocks) if (block.kind === 'heading') expect(printed).toContain(letters(written(block.inlines)));
  });

  it('has a style for each kind of mark, underlined as printed, with words in it', () => {
    const underlines = MARK_SHAPES.map((shape) => [shape, styleNamed(words.markNames[shape]).attributes['style:text-underline-style']]);
    expect(underlines).toEqual(MARK_SHAPES.map((shape) => [shape, UNDERLINES[shape]]));
    expect(styleNamed(words.markNames.figure).attributes).toMatchObject({ 'style:text-underline-type': 'double', 'fo:font-weight': 'bold' });
    for (const shape of MARK_SHAPES) {
      const styled = all(xml, 'text:span').filter(({ attributes }) => attributes['text:style-name']?.replaceAll(/_(..)_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) === words.markNames[shape]);
      const expected = blocks.flatMap(inlinesOf).flat().filter(({ style }) => style === shape);
      expect(styled.length, shape).toBe(expected.length);
    }
  });
});

describe('a Word file made of hostile texts, opened in LibreOffice', () => {
  it('shows them all as text', async () => {
    const title = Object.values(HOSTILE).join(' / ');
    const converted = await convertedByOffice(await docxOf({ ...report, title }));
    const [heading] = (await readPdf(converted.pdf)).outline;
    expect(letters(heading!)).toBe(letters(onOneLine(title)));
  });
});
