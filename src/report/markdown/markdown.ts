import type { AnswerKey, Report } from '../contents/report.ts';
import type { Block, Cell } from '../document/blocks.ts';
import { answerKeyDocument, documentOf } from '../document/document.ts';
import { asParagraph } from './escape.ts';
import { inlinesMarkdown } from './inlines.ts';

/** A report as GitHub-flavoured Markdown. Whatever an article says stays text. */
export function markdownOf(report: Report): string {
  return documentOf(report).map(blockMarkdown).join('\n\n') + '\n';
}

export function answerKeyMarkdown(key: AnswerKey): string {
  return answerKeyDocument(key).map(blockMarkdown).join('\n\n') + '\n';
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${headingLine(inlinesMarkdown(block.inlines))}`;
    case 'paragraph':
      return asParagraph(inlinesMarkdown(block.inlines));
    case 'list':
      return block.items.map((item) => `- ${asParagraph(inlinesMarkdown(item))}`).join('\n');
    case 'table':
      return [tableRow(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(tableRow)].join('\n');
  }
}

/** Signs at its end would be taken for the closing signs of the heading. */
function headingLine(line: string): string {
  return line.trim().replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'));
}

function tableRow(cells: readonly Cell[]): string {
  return `| ${cells.map(inlinesMarkdown).join(' | ')} |`;
}
