import { compare } from '../compare.ts';
import type { ArticleInput, Comparison, CompareOptions } from '../model.ts';
import { readInput } from '../read/input.ts';
import { UnreadableError } from '../read/unreadable.ts';
import { textSummary } from '../report/text.ts';
import { BadComparisonError } from '../save/check.ts';
import { inputOf } from '../save/inputs.ts';
import { looksSaved, openComparison, saveComparison } from '../save/open.ts';
import { parseCommand, type CompareArguments } from './arguments.ts';
import { readBytes, writeWhole } from './files.ts';
import { parseDocument } from './parse-document.ts';
import { HELP, UsageError, type Format } from './usage.ts';

/** Runs one command line and gives its exit status: 0 done, 2 bad usage or unusable input, 1 anything else. */
export async function runCommand(args: readonly string[]): Promise<number> {
  try {
    const command = parseCommand(args);
    if (command.name === 'help') print(HELP);
    else if (command.name === 'version') print(`${__VERSION__}\n`);
    else await runCompare(command);
    return 0;
  } catch (fault) {
    console.error(`source-diff: ${(fault as Error).message}`);
    return fault instanceof UsageError ? 2 : 1;
  }
}

async function runCompare({ files, format, output, threshold, count, setApart }: CompareArguments): Promise<void> {
  const comparison = await compared(files, threshold === undefined ? {} : { threshold }, (input, file) => ({
    ...input,
    ...(count.includes(file) ? { count: 'always' } : setApart.includes(file) ? { count: 'never' } : {}),
  }));
  const text = FORMATTERS[format](comparison);
  if (output === undefined) print(text);
  else writeWhole(output, text);
}

const FORMATTERS: Record<Format, (comparison: Comparison) => string> = {
  text: textSummary,
  json: (comparison) => `${saveComparison(comparison)}\n`,
};

/** A single saved comparison is shown as it is; everything else is compared. */
async function compared(
  files: readonly string[],
  options: Partial<CompareOptions>,
  settings: (input: ArticleInput, file: string) => ArticleInput,
): Promise<Comparison> {
  const read: ArticleInput[] = [];
  for (const file of files) {
    const opened = await opening(file);
    if (!Array.isArray(opened) && files.length === 1) return opened;
    const inputs = Array.isArray(opened) ? opened : opened.articles.map(inputOf);
    read.push(...inputs.map((input) => settings(input, file)));
  }
  if (read.length < 2) throw new UsageError('compare needs at least two articles');
  return compare(read, options);
}

async function opening(file: string): Promise<ArticleInput[] | Comparison> {
  const bytes = readBytes(file);
  try {
    const start = new TextDecoder().decode(bytes.subarray(0, 200));
    if (looksSaved(start)) return openComparison(new TextDecoder().decode(bytes));
    return [await readInput(bytes, file, parseDocument)];
  } catch (fault) {
    if (fault instanceof UnreadableError || fault instanceof BadComparisonError) throw new UsageError(`${file}: ${fault.message}`);
    throw fault;
  }
}

function print(text: string): void {
  process.stdout.write(text);
}
