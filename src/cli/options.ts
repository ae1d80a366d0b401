import { FORMAT_NAMES, PAPERS, REPORT_PARTS, TABLES, type FormatName } from '../report/index.ts';
import { LANGUAGES } from '../words/language.ts';

export interface OptionSpec {
  readonly short?: string;
  /** What it takes, as the help calls it; a switch takes nothing. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly help: string;
  /** The forms that it says something about; without it, all. */
  readonly formats?: readonly FormatName[];
}

export const REPORTS = ['html', 'pdf', 'docx', 'markdown'] as const satisfies readonly FormatName[];
const CARDS = ['svg', 'png'] as const satisfies readonly FormatName[];

/** Every option of the command: what the reader of arguments knows and what the help tells. */
export const OPTIONS = {
  format: { value: 'FORMAT', help: `${FORMAT_NAMES.join(', ')}; without it as FILE of -o ends, or else text` },
  output: { short: 'o', value: 'FILE', help: 'write there instead of to standard output; nothing half-written is left' },
  threshold: { value: 'NUMBER', help: 'leave out matches less sure than this, from 0 to 1' },
  count: { value: 'FILE', multiple: true, help: 'count this article even if it looks like another event (may be given again)' },
  'set-apart': { value: 'FILE', multiple: true, help: 'keep this article out of the counts (may be given again)' },
  lang: { value: 'LANGUAGE', help: `the language of what source-diff itself says: ${Object.keys(LANGUAGES).join(', ')}; without it en` },
  base: { value: 'LETTER', help: 'measure the others against this source: A, B … in the order given', formats: [...REPORTS, 'csv', 'tei', 'text'] },
  full: { help: 'every sentence of the base, with what the others make of it', formats: ['text'] },
  compact: { help: 'passages by their differences alone, and only quotations, figures and names worth a look', formats: REPORTS },
  sources: { value: 'LETTERS', help: 'speak of these sources only: A,C', formats: REPORTS },
  parts: { value: 'PARTS', help: `only these parts: ${REPORT_PARTS.join(',')}`, formats: REPORTS },
  title: { value: 'TEXT', help: 'the title of the report', formats: REPORTS },
  'large-print': { help: 'type of 14 points and more', formats: REPORTS },
  paper: { value: 'PAPER', help: `${PAPERS.join(' or ')}; without it ${PAPERS[0]}`, formats: ['html', 'pdf', 'docx'] },
  'words-per-source': { value: 'NUMBER', help: 'quote at most so many words of any one source', formats: REPORTS },
  'hide-outlets': { help: 'letters in place of the names of outlets, also in the texts', formats: REPORTS },
  'answer-key': { value: 'FILE', help: 'write there which outlet each letter stands for; goes with --hide-outlets', formats: REPORTS },
  table: { value: 'TABLE', help: `which table: ${TABLES.join(', ')}; without it ${TABLES[0]}`, formats: ['csv'] },
  'no-bom': { help: 'leave out the sign at the start by which Excel knows UTF-8', formats: ['csv'] },
  pair: { value: 'LETTERS', help: 'the two sources of the card: A-B', formats: CARDS },
  difference: { value: 'NUMBER', help: 'the difference of the pair that the card shows, counted from 1', formats: CARDS },
  browser: { value: 'PATH', help: 'the Chromium, Chrome or Edge to draw with; without it the one of CHROME_PATH, or one that is installed', formats: ['pdf', 'png'] },
  help: { short: 'h', help: 'print this' },
  version: { help: 'print the version' },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof OPTIONS;
