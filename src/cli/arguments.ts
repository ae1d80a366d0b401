import { parseArgs } from 'node:util';
import { FORMAT_NAMES, FORMATS, formatOfFile, PAPERS, REPORT_PARTS, TABLES, type FormatName } from '../report/index.ts';
import { LANGUAGES } from '../words/language.ts';
import { OPTIONS, REPORTS, type OptionName, type OptionSpec } from './options.ts';
import { UsageError } from './usage.ts';

/** What was given for each option, unread. */
type Values = Readonly<Partial<Record<OptionName, string | boolean | string[]>>>;

export type Command = { readonly name: 'help' } | { readonly name: 'version' } | ({ readonly name: 'compare' } & CompareArguments);
export type CompareArguments = ReturnType<typeof compareArguments>;

/** @throws UsageError for whatever cannot be meant. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help || args.length === 0) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name !== 'compare') throw new UsageError(`there is no command ${name ?? '(none)'}; try source-diff compare FILE...`);
  if (files.length === 0) throw new UsageError('compare needs at least two articles');
  return { name, ...compareArguments(files, values) };
}

function parsed(args: readonly string[]): { values: Values; positionals: readonly string[] } {
  const options = Object.fromEntries(
    Object.entries<OptionSpec>(OPTIONS).map(([name, { short, value, multiple = false }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), multiple, ...(short && { short }) },
    ]),
  );
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (fault) {
    throw new UsageError((fault as Error).message);
  }
}

function compareArguments(files: readonly string[], values: Values) {
  const output = text(values.output);
  const format = formatOf(text(values.format), output);
  noneInVain(values, format);
  return {
    files,
    output,
    format,
    language: oneOf(text(values.lang), Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[], '--lang') ?? 'en',
    threshold: thresholdOf(text(values.threshold)),
    count: named(values, 'count', files),
    setApart: named(values, 'set-apart', files),
    ...baseArguments(values, format),
    ...reportArguments(values, format),
    table: oneOf(text(values.table), TABLES, '--table'),
    byteOrderMark: !values['no-bom'],
    pair: pairOf(text(values.pair)),
    difference: numberOf(text(values.difference), '--difference'),
    browser: text(values.browser),
  };
}

/** A summary is measured against nothing. */
function baseArguments(values: Values, format: FormatName) {
  const [base, isAccount] = [text(values.base), values.full === true];
  if (format === 'text' && base !== undefined && !isAccount) throw new UsageError('--base goes with --full in a text');
  return { base, isAccount };
}

function reportArguments(values: Values, format: FormatName) {
  const [hideOutlets, key] = [values['hide-outlets'] === true, text(values['answer-key'])];
  if (key !== undefined && !hideOutlets) throw new UsageError('--answer-key goes with --hide-outlets');
  return {
    extent: values.compact ? ('compact' as const) : ('full' as const),
    sources: listOf(text(values.sources)),
    parts: listOf(text(values.parts))?.map((part) => oneOf(part, REPORT_PARTS, '--parts')!),
    title: text(values.title),
    largePrint: values['large-print'] === true,
    paper: oneOf(text(values.paper), PAPERS, '--paper'),
    wordsPerSource: numberOf(text(values['words-per-source']), '--words-per-source'),
    hideOutlets,
    answerKey: key === undefined ? undefined : { file: key, format: keyFormat(key, format) },
  };
}

/** As its ending says, or else as the report. */
function keyFormat(file: string, format: FormatName): (typeof REPORTS)[number] {
  const wished = formatOfFile(file) ?? format;
  const found = REPORTS.find((report) => report === wished);
  if (!found) throw new UsageError(`--answer-key ${file}: a key can be ${REPORTS.join(', ')}`);
  return found;
}

function listOf(given: string | undefined): readonly string[] | undefined {
  return given?.split(',').map((part) => part.trim());
}

function text(value: Values[OptionName]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function formatOf(format: string | undefined, output: string | undefined): FormatName {
  if (format !== undefined) return oneOf(format, FORMAT_NAMES, '--format')!;
  if (output === undefined || !/\.[^./\\]+$/.test(output)) return 'text';
  const found = formatOfFile(output);
  if (!found) throw new UsageError(`-o ${output}: its ending stands for no format; give --format, or one of ${endings()}`);
  return found;
}

function endings(): string {
  return FORMAT_NAMES.map((name) => `.${FORMATS[name].endings[0]}`).join(', ');
}

/** An option that changes nothing in this form is a mistake better told than passed over. */
function noneInVain(values: Values, format: FormatName): void {
  for (const [name, { formats }] of Object.entries<OptionSpec>(OPTIONS)) {
    if (!formats || values[name as OptionName] === undefined || formats.includes(format)) continue;
    throw new UsageError(`--${name} says nothing about ${format}; it goes with --format ${formats.join(' or ')}`);
  }
}

function oneOf<T extends string>(given: string | undefined, known: readonly T[], option: string): T | undefined {
  const found = known.find((one) => one === given);
  if (given !== undefined && !found) throw new UsageError(`${option} ${given} is not known; there are ${known.join(', ')}`);
  return found;
}

function thresholdOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const threshold = given.trim() === '' ? NaN : Number(given);
  if (!(threshold >= 0 && threshold <= 1)) throw new UsageError(`--threshold ${given} is not a number from 0 to 1`);
  return threshold;
}

function numberOf(given: string | undefined, option: string): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new UsageError(`${option} ${given} is not a whole number from 1`);
  return Number(given);
}

/** The letters of two sources: "A-B", "A,B". */
function pairOf(given: string | undefined): readonly [string, string] | undefined {
  if (given === undefined) return undefined;
  const [, left, right] = /^([A-Z]+)[-,]([A-Z]+)$/i.exec(given) ?? [];
  if (!left || !right) throw new UsageError(`--pair ${given} is not two letters of sources, as A-B`);
  return [left, right];
}

function named(values: Values, option: 'count' | 'set-apart', files: readonly string[]): readonly string[] {
  const chosen = values[option];
  if (!Array.isArray(chosen)) return [];
  const stray = chosen.find((file) => !files.includes(file));
  if (stray !== undefined) throw new UsageError(`--${option} ${stray} is not among the articles`);
  return chosen;
}
