import { common } from '../../words/common.ts';
import { report as words } from '../../words/report.ts';
import { tables } from '../../words/tables.ts';
import { directionOf } from '../contents/direction.ts';
import type { LikenessSection, MethodSection, OrderSection, Report, Source, SourcesSection, SummarySection, ToldSection } from '../contents/report.ts';
import { MOST_COLUMNS, sourceCells, sourceHeads } from './across.ts';
import { label, listOf, paragraph, plain, sigils, strong, tableOf, type Block, type Cell, type Inline, type SourceOf } from './blocks.ts';

export function summaryBlocks({ lines }: SummarySection): Block[] {
  return listOf(lines.map(({ name, text }) => [strong(name), plain(`: ${text}`)]));
}

export function sourcesBlocks({ notices }: SourcesSection, sourceOf: SourceOf, { sources }: Report): Block[] {
  const lines = notices.map(({ article, text }) => [strong(article === null ? words.note : sourceOf(article).sigil), plain(`: ${text}`)]);
  return [...sourceTable(sources), ...listOf(lines)];
}

export function sourceTable(sources: readonly Source[]): Block[] {
  const head = [words.source, words.date, words.sentences, words.words].map((name) => [plain(name)]);
  return tableOf(head, sources.map(sourceRow));
}

function sourceRow(source: Source): Cell[] {
  const { date, sentences, words: count } = source;
  return [
    [strong(label(source)), ...headlineOf(source), plain(remarksOn(source))],
    [plain(date)],
    [plain(String(sentences))],
    [plain(String(count))],
  ];
}

/** Nothing where the source is called by its headline. */
function headlineOf({ name, headline, url, language }: Source): Inline[] {
  const shown = { text: headline ?? words.noHeadline, style: 'plain' as const, ...(url !== null && { address: url }) };
  if (headline === null) return [plain(': '), shown];
  return name === headline && url === null ? [] : [plain(': '), { ...shown, language, direction: directionOf(language) }];
}

function remarksOn({ file, linesAside, setApart }: Source): string {
  const remarks = [...(file === null ? [] : [file]), ...(linesAside > 0 ? [words.linesAside(linesAside)] : []), ...(setApart ? [common.setApart] : [])];
  return remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
}

export function toldBlocks({ rows }: ToldSection, _: SourceOf, { sources }: Report): Block[] {
  const head = [[plain(tables.number)], [plain(tables.passage)], ...sourceHeads(sources), [plain(words.toldBy)]];
  return tableOf(
    head,
    rows.map(({ number, label, cells, toldBy }) => {
      const cellOf = ({ article }: Source): Cell => {
        const cell = cells.find((one) => one.article === article);
        return cell && cell.place !== '' ? [plain(`${cell.standingName} ${cell.place}`)] : [];
      };
      return [[plain(String(number))], [plain(label)], ...sourceCells(sources, cellOf, common.notTold), [plain(toldBy)]];
    }),
  );
}

export function orderBlocks({ inWords }: OrderSection): Block[] {
  return listOf(inWords.map((line) => [plain(line)]));
}

/** A square where there is room for one, else a row for each pair. */
export function likenessBlocks({ pairs }: LikenessSection, sourceOf: SourceOf, { sources }: Report): Block[] {
  if (sources.length <= MOST_COLUMNS) return likenessSquare(pairs, sources);
  const rows = pairs.map(({ a, b, percent }) => [[plain(sigils(sourceOf, [a, b]))], [plain(words.percent(percent))]]);
  return tableOf([[plain(tables.source)], [plain(words.wordsShared)]], rows);
}

function likenessSquare(pairs: LikenessSection['pairs'], sources: readonly Source[]): Block[] {
  const shared = new Map(pairs.map(({ a, b, percent }) => [`${a} ${b}`, percent]));
  const cellOf = (row: Source, column: Source): Cell => {
    const percent = shared.get(`${column.article} ${row.article}`);
    return percent === undefined ? [] : [plain(words.percent(percent))];
  };
  const [, ...rows] = sources;
  const columns = sources.slice(0, -1);
  return tableOf([[], ...columns.map(({ sigil }) => [plain(sigil)])], rows.map((row) => [[strong(row.sigil)], ...columns.map((column) => cellOf(row, column))]));
}

export function methodBlocks({ paragraphs, settings }: MethodSection): Block[] {
  return [
    ...paragraphs.map((text) => paragraph('text', plain(text))),
    ...listOf(settings.map(({ name, value }) => [strong(name), plain(`: ${value}`)])),
  ];
}
