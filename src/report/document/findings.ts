import { common } from '../../words/common.ts';
import { report as words } from '../../words/report.ts';
import { tables } from '../../words/tables.ts';
import type { FiguresSection, LoneFigure, LoneRemark, NamesSection, QuotationsSection, RenderingRow, Report, ReportRemark, Source, TableRow } from '../contents/report.ts';
import { sourceCells, sourceHeads } from './across.ts';
import { heading, inlinesOf, joined, label, listOf, paragraph, plain, said, strong, tableOf, type Block, type Cell, type Inline, type SourceOf } from './blocks.ts';

export function quotationsBlocks({ remarks, alone }: QuotationsSection, sourceOf: SourceOf): Block[] {
  const lone = alone?.remarks.map((remark) => loneRemark(remark, sourceOf)) ?? [];
  return [
    ...remarks.flatMap((remark) => remarkBlocks(remark, sourceOf)),
    ...(alone ? [heading(3, plain(alone.title)), ...said('lead', alone.lead), ...listOf(lone)] : []),
  ];
}

function loneRemark({ article, speaker, place, words: quoted }: LoneRemark, sourceOf: SourceOf): Inline[] {
  return [strong(label(sourceOf(article))), plain(` (${place}), ${speaker}: `), ...inlinesOf(quoted)];
}

function remarkBlocks({ number, speaker, fullest, article, findings, rows, notTold }: ReportRemark, sourceOf: SourceOf): Block[] {
  return [
    heading(3, plain(`${number}. ${speaker}`)),
    paragraph('reading', strong(sourceOf(article).sigil), plain(': '), ...inlinesOf(fullest)),
    ...renderingTable(rows, sourceOf),
    ...said('text', notTold.length > 0 ? words.notToldBy(notTold.map((one) => sourceOf(one).sigil)) : null),
    ...listOf(findings.map((finding) => [plain(finding)])),
  ];
}

/** The last column stands only where something was found. */
function renderingTable(rows: readonly RenderingRow[], sourceOf: SourceOf): Block[] {
  const names = [tables.source, tables.verdict, tables.asGiven, tables.wordsKept, tables.findings];
  const columns = rows.some(({ findings }) => findings.length > 0) ? names.length : names.length - 1;
  const head = names.map((name) => [plain(name)]);
  return tableOf(head.slice(0, columns), rows.map((row) => renderingRow(row, sourceOf).slice(0, columns)));
}

function renderingRow({ article, place, verdictName, words: told, kept, findings }: RenderingRow, sourceOf: SourceOf): Cell[] {
  return [[strong(sourceOf(article).sigil), plain(` ${place}`)], [plain(verdictName)], inlinesOf(told), [plain(kept)], [plain(findings.join('; '))]];
}

export function figuresBlocks({ rows, alone }: FiguresSection, sourceOf: SourceOf, report: Report): Block[] {
  const lone = alone?.rows.map((figure) => loneFigure(figure, sourceOf)) ?? [];
  return [...comparedTable(words.stated, rows, report), ...(alone ? [heading(3, plain(alone.title)), ...listOf(lone)] : [])];
}

function loneFigure({ article, label: name, place, words: stated }: LoneFigure, sourceOf: SourceOf): Inline[] {
  return [strong(sourceOf(article).sigil), plain(` ${[place, name].filter(Boolean).join(', ')}: `), ...inlinesOf(stated)];
}

export function namesBlocks({ rows }: NamesSection, _: SourceOf, report: Report): Block[] {
  return comparedTable(words.named, rows, report);
}

/** One thing a row, what each counted source has for it across. */
function comparedTable(first: string, rows: readonly TableRow[], { sources }: Report): Block[] {
  const counted = sources.filter(({ article }) => rows.some(({ cells }) => cells.some((cell) => cell.article === article)));
  const head = [[plain(first)], ...sourceHeads(counted), [plain(words.finding)]];
  const cells = (row: TableRow) => sourceCells(counted, (source) => formsOf(row, source), common.notTold);
  return tableOf(head, rows.map((row) => [rowName(row), ...cells(row), [strong(row.verdictName), plain(findingsOf(row))]]));
}

function rowName({ label: name, kind }: TableRow): Cell {
  return [plain(kind ? `${name} (${kind})` : name)];
}

function findingsOf({ findings }: TableRow): string {
  return findings.length > 0 ? `. ${findings.join('; ')}` : '';
}

function formsOf({ cells }: TableRow, { article }: Source): Cell {
  const forms = cells.find((cell) => cell.article === article)?.forms ?? [];
  return joined(forms.map(({ words: form, times }) => [...inlinesOf(form), plain(times > 1 ? ` ${words.times(times)}` : '')]), ', ');
}

