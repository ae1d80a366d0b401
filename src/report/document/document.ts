import { tables } from '../../words/tables.ts';
import type { AnswerKey, Report, ReportPart, Section } from '../contents/report.ts';
import { heading, paragraph, plain, said, type Block, type SourceOf } from './blocks.ts';
import { figuresBlocks, namesBlocks, quotationsBlocks } from './findings.ts';
import { likenessBlocks, methodBlocks, orderBlocks, sourcesBlocks, sourceTable, summaryBlocks, toldBlocks } from './overview.ts';
import { passagesBlocks } from './passages.ts';
import { aloneBlocks, asideBlocks, notesBlocks } from './rest.ts';

/** The whole report, its title first. */
export function documentOf(report: Report): Block[] {
  const byArticle = new Map(report.sources.map((source) => [source.article, source]));
  const sourceOf: SourceOf = (article) => byArticle.get(article)!;
  return [heading(1, plain(report.title)), paragraph('lead', plain(report.deck)), ...report.sections.flatMap((section) => sectionBlocks(section, sourceOf, report))];
}

/** The key to a report in which outlets are hidden. */
export function answerKeyDocument({ title, lead, sources }: AnswerKey): Block[] {
  return [heading(1, plain(title)), paragraph('lead', plain(lead)), ...sourceTable(sources)];
}

function sectionBlocks(section: Section, sourceOf: SourceOf, report: Report): Block[] {
  const { number, title } = section;
  return [heading(2, plain(number === null ? title : `${number}. ${title}`)), ...said('lead', leadOf(section)), ...blocksOf(section, sourceOf, report)];
}

/** Here no bars are drawn. */
function leadOf(section: Section): string | null {
  return section.part === 'quotations' && section.remarks.length > 0 ? tables.fullestFirst : section.lead;
}

type Makers = { readonly [P in ReportPart]: (section: Extract<Section, { part: P }>, sourceOf: SourceOf, report: Report) => Block[] };

const MAKERS: Makers = {
  summary: summaryBlocks,
  sources: sourcesBlocks,
  told: toldBlocks,
  order: orderBlocks,
  likeness: likenessBlocks,
  passages: passagesBlocks,
  quotations: quotationsBlocks,
  figures: figuresBlocks,
  names: namesBlocks,
  alone: aloneBlocks,
  aside: asideBlocks,
  notes: notesBlocks,
  method: methodBlocks,
};

function blocksOf<P extends ReportPart>(section: Extract<Section, { part: P }>, sourceOf: SourceOf, report: Report): Block[] {
  return MAKERS[section.part as P](section, sourceOf, report);
}
