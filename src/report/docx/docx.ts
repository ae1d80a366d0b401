import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { report as words } from '../../words/report.ts';
import { onOneLine } from '../characters.ts';
import type { Paper } from '../contents/choices.ts';
import type { AnswerKey, Report } from '../contents/report.ts';
import type { Block } from '../document/blocks.ts';
import { answerKeyDocument, documentOf } from '../document/document.ts';
import { blockParts } from './blocks.ts';
import { letterWidth, STYLE_IDS, stylesOf } from './styles.ts';

/** Twentieths of a point. */
const PAPERS: Record<Paper, { width: number; height: number }> = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } };
const MARGIN = 1134;

/** A report as a Word file: real headings, tables with heads, marks as named styles, its language, page numbers. */
export function docxOf(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  return packed(documentOf(report), report);
}

export function answerKeyDocx(key: AnswerKey): Promise<Uint8Array<ArrayBuffer>> {
  const { paper, largePrint } = key;
  return packed(answerKeyDocument(key), { ...key, kind: words.kind, choices: { paper, largePrint } });
}

type Look = Pick<Report, 'title' | 'kind' | 'language' | 'direction'> & { readonly choices: Pick<Report['choices'], 'paper' | 'largePrint'> };

async function packed(blocks: readonly Block[], look: Look): Promise<Uint8Array<ArrayBuffer>> {
  const { title, kind, choices, direction } = look;
  const size = PAPERS[choices.paper];
  const page = { isRightToLeft: direction === 'rtl', width: size.width - 2 * MARGIN, letter: letterWidth(choices) };
  const document = new Document({
    title: onOneLine(title),
    description: kind,
    creator: 'source-diff',
    styles: stylesOf(look),
    sections: [{ properties: pageProperties(size), footers: { default: footer(look) }, children: blocks.flatMap((block) => blockParts(block, page)) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pageProperties(size: { width: number; height: number }): NonNullable<ISectionOptions['properties']> {
  return { page: { size, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } };
}

/** The title, and "3 of 11" with numbers that Word fills in. */
function footer({ title, direction }: Look): Footer {
  const run = new TextRun({ children: [`${onOneLine(title)} · `, ...pageNumbers()] });
  return new Footer({ children: [new Paragraph({ style: STYLE_IDS.apparatus, bidirectional: direction === 'rtl', children: [run] })] });
}

/** Signs that no language has in these words stand for the numbers until they are known. */
function pageNumbers(): string[] {
  const fields: Record<string, string> = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES };
  return words.page('{page}', '{pages}').split(/(\{pages?\})/).map((part) => fields[part] ?? part);
}
