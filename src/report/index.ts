import type { Comparison } from '../model.ts';
import { saveComparison } from '../save/open.ts';
import type { CardChoices } from './card/card.ts';
import type { ReportChoices } from './contents/choices.ts';
import type { CsvChoices } from './csv/csv.ts';
import type { FormatName } from './formats.ts';
import type { TextChoices } from './text.ts';

export { CARD_SIZE } from './card/size.ts';
export type { CardChoices } from './card/card.ts';
export { DEFAULT_CHOICES, PAPERS, REPORT_PARTS, type Paper, type ReportChoices } from './contents/choices.ts';
export type { ReportPart } from './contents/report.ts';
export { TABLES, type CsvChoices, type TableName } from './csv/csv.ts';
export { fileName, FORMAT_NAMES, FORMATS, formatOfFile, type FormatName, type FormatSpec } from './formats.ts';

/** The forms that need no more than the comparison. What a browser draws (pdf, png) is made of html and svg. */
export type WrittenFormat = Exclude<FormatName, 'pdf' | 'png'>;

/** The forms in which the key to a report with hidden outlets can be written. */
export type KeyFormat = 'html' | 'docx' | 'markdown';

/** What can be chosen. Each form takes what concerns it and passes over the rest. */
export type SaveChoices = Partial<ReportChoices> & CsvChoices & CardChoices & TextChoices;

type Written = string | Uint8Array<ArrayBuffer>;

/**
 * A comparison in another form: text, or bytes where `FORMATS[name].isText` is false. Its own words are in the language that
 * is spoken at the moment. What writes a form is loaded when it is first asked for.
 *
 * @throws RangeError where the choice of a card names what is not in the comparison.
 */
export async function format(comparison: Comparison, name: WrittenFormat, choices: SaveChoices = {}): Promise<Written> {
  return WRITERS[name](comparison, choices);
}

/** Which outlet each letter of a report with hidden outlets stands for: a document of its own. */
export async function answerKey(comparison: Comparison, name: KeyFormat, choices: SaveChoices = {}): Promise<Written> {
  return KEY_WRITERS[name](comparison, choices);
}

type Writer = (comparison: Comparison, choices: SaveChoices) => Promise<Written>;

const WRITERS: Record<WrittenFormat, Writer> = {
  text: async (comparison, choices) => {
    const { textAccount, textSummary } = await import('./text.ts');
    return choices.isAccount ? textAccount(comparison, choices) : textSummary(comparison);
  },
  html: async (comparison, choices) => (await import('./html/file.ts')).htmlReport(comparison, choices),
  docx: async (comparison, choices) => (await import('./docx/docx.ts')).docxOf(await reportOf(comparison, choices)),
  markdown: async (comparison, choices) => (await import('./markdown/markdown.ts')).markdownOf(await reportOf(comparison, choices)),
  csv: async (comparison, choices) => (await import('./csv/csv.ts')).csvOf(comparison, choices),
  tei: async (comparison, choices) => (await import('./tei/tei.ts')).teiOf(comparison, choices),
  json: async (comparison) => `${saveComparison(comparison)}\n`,
  svg: async (comparison, choices) => (await import('./card/card.ts')).cardOf(comparison, choices),
};

const KEY_WRITERS: Record<KeyFormat, Writer> = {
  html: async (comparison, choices) => (await import('./html/file.ts')).htmlAnswerKey(comparison, choices),
  docx: async (comparison, choices) => (await import('./docx/docx.ts')).answerKeyDocx(await keyOf(comparison, choices)),
  markdown: async (comparison, choices) => (await import('./markdown/markdown.ts')).answerKeyMarkdown(await keyOf(comparison, choices)),
};

async function reportOf(comparison: Comparison, choices: SaveChoices) {
  return (await import('./contents/contents.ts')).reportOf(comparison, choices);
}

async function keyOf(comparison: Comparison, choices: SaveChoices) {
  return (await import('./contents/contents.ts')).answerKeyOf(comparison, choices);
}
