import { FORMAT_NAMES, type FormatName } from '../report/index.ts';
import { OPTIONS, type OptionSpec } from './options.ts';

/** What each form is for. */
const PURPOSES: Record<FormatName, string> = {
  text: 'a short summary; with --full an account of every difference',
  html: 'the report as one page that opens anywhere; can be opened here again',
  pdf: 'the report for printing; needs Chromium, Chrome or Edge',
  docx: 'the report for Word and LibreOffice',
  markdown: 'the report as GitHub-flavoured Markdown',
  csv: 'one table for spreadsheets; --table says which',
  tei: 'TEI P5 XML: the texts, a witness list and an apparatus',
  json: 'everything, as a comparison that can be opened again',
  svg: 'a card of one difference, for sharing',
  png: 'the same as a picture; needs Chromium, Chrome or Edge',
};

export function helpText(): string {
  return `source-diff: compare what several articles on one event say

Usage
  source-diff compare FILE... [options]

FILE is plain text, a saved web page (.html, .mhtml), Markdown, a Word or PDF document, ninjs, or a comparison or report
saved earlier; - is standard input.
One saved comparison alone is only written in the form asked for, unless --threshold, --count or --set-apart is given.

Formats
${lines(FORMAT_NAMES.map((name) => [name, PURPOSES[name]]))}

${optionGroups()}

Examples
  source-diff compare a.txt b.html
  source-diff compare *.txt --full | less
  source-diff compare *.txt -o report.html
  source-diff compare *.txt -o handout.pdf --hide-outlets --answer-key key.pdf
  source-diff compare *.txt --format json -o comparison.json
  source-diff compare comparison.json -o report.docx
  source-diff compare comparison.json --table quotations -o quotations.csv
  source-diff compare comparison.json --pair A-C --difference 3 -o card.png
  pbpaste | source-diff compare - other.txt

Everything stays on this machine; nothing is written but what is asked for.
Exit status: 0 done, 2 bad usage or an input that cannot be used, 130 stopped by Ctrl-C, 1 anything else.
`;
}

function usageOf(name: string, { short, value }: OptionSpec): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

/** Options that speak of the same forms stand together. */
function optionGroups(): string {
  const groups = new Map<string, [string, string][]>();
  for (const [name, option] of Object.entries<OptionSpec>(OPTIONS)) {
    const title = option.formats ? `Options for ${option.formats.join(', ')}` : 'Options';
    groups.set(title, [...(groups.get(title) ?? []), [usageOf(name, option), option.help]]);
  }
  return [...groups].map(([title, options]) => `${title}\n${lines(options)}`).join('\n\n');
}

/** Two columns, the second one straight. */
function lines(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n');
}
