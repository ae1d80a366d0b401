import { parseArgs } from 'node:util';
import { FORMATS, UsageError, type Format } from './usage.ts';

export interface CompareArguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly output: string | undefined;
  readonly threshold: number | undefined;
  readonly count: readonly string[];
  readonly setApart: readonly string[];
}

export type Command = { readonly name: 'help' } | { readonly name: 'version' } | ({ readonly name: 'compare' } & CompareArguments);

/** @throws UsageError for whatever cannot be meant. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help || args.length === 0) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name !== 'compare') throw new UsageError(`there is no command ${name ?? '(none)'}; try source-diff compare FILE...`);
  if (files.length === 0) throw new UsageError('compare needs at least two articles');
  return {
    name,
    files,
    format: formatOf(values.format),
    output: values.output,
    threshold: thresholdOf(values.threshold),
    count: named(values.count, files, '--count'),
    setApart: named(values['set-apart'], files, '--set-apart'),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        output: { type: 'string', short: 'o' },
        threshold: { type: 'string' },
        count: { type: 'string', multiple: true },
        'set-apart': { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (fault) {
    throw new UsageError((fault as Error).message);
  }
}

function formatOf(format = 'text'): Format {
  const found = FORMATS.find((known) => known === format);
  if (!found) throw new UsageError(`--format ${format} is not known; there are ${FORMATS.join(', ')}`);
  return found;
}

function thresholdOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const threshold = text.trim() === '' ? NaN : Number(text);
  if (!(threshold >= 0 && threshold <= 1)) throw new UsageError(`--threshold ${text} is not a number from 0 to 1`);
  return threshold;
}

function named(chosen: readonly string[] = [], files: readonly string[], option: string): readonly string[] {
  const stray = chosen.find((file) => !files.includes(file));
  if (stray !== undefined) throw new UsageError(`${option} ${stray} is not among the articles`);
  return chosen;
}
