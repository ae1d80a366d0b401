import { compare } from '../compare.ts';
import type { Comparison } from '../model.ts';
import { onOneLine } from '../report/characters.ts';
import { FORMATS } from '../report/index.ts';
import { useLanguage } from '../words/language.ts';
import { parseCommand, type CompareArguments } from './arguments.ts';
import { choicesOf } from './choices.ts';
import { refuseUnwritable, writeWhole } from './files.ts';
import { gathered } from './gathered.ts';
import { helpText } from './help.ts';
import { progressLine } from './progress.ts';
import { Stop, STOPPED, StoppedError } from './stop.ts';
import { UsageError } from './usage.ts';
import { written, writtenKey } from './written.ts';

/** Runs one command line and gives its exit status: 0 done, 2 bad usage or unusable input, 130 stopped, 1 anything else. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const stop = new Stop();
  try {
    const command = parseCommand(args);
    if (command.name === 'help') await print(helpText());
    else if (command.name === 'version') await print(`${__VERSION__}\n`);
    else await runCompare(command, stop);
    return 0;
  } catch (fault) {
    if (fault instanceof StoppedError) return STOPPED;
    console.error(`source-diff: ${onOneLine((fault as Error).message)}`);
    return fault instanceof UsageError ? 2 : 1;
  }
}

async function runCompare(command: CompareArguments, stop: Stop): Promise<void> {
  const { format, output } = command;
  if (output === undefined && !FORMATS[format].isText && process.stdout.isTTY) {
    throw new UsageError(`${format} is nothing that a terminal can show; give -o FILE`);
  }
  refuseOutputs(command);
  await useLanguage(command.language);
  const comparison = await compared(command, stop.signal);
  const choices = choicesOf(command, comparison);
  const content = await written(comparison, command, choices, stop);
  const key = await writtenKey(comparison, command, choices, stop);
  stop.signal.throwIfAborted();
  if (key !== null) writeWhole(command.answerKey!.file, key);
  if (output === undefined) await print(content);
  else writeWhole(output, content);
}

function refuseOutputs({ output, answerKey, files }: CompareArguments): void {
  if (output !== undefined) refuseUnwritable(output, files);
  if (answerKey) refuseUnwritable(answerKey.file, output === undefined ? files : [...files, output]);
}

/** A single saved comparison is shown as it is, unless it is to be made in another way; everything else is compared. */
async function compared(command: CompareArguments, signal: AbortSignal): Promise<Comparison> {
  const given = await gathered(command, signal);
  if ('comparison' in given) return given.comparison;
  const progress = progressLine(process.stderr);
  try {
    return await compare(given.inputs, given.settings, { signal, onProgress: progress.show });
  } finally {
    progress.end();
  }
}

/** Whoever reads the output may have enough before its end ("| head"): that is no fault. */
function print(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (fault?: Error | null) => {
      if (fault && (fault as NodeJS.ErrnoException).code !== 'EPIPE') reject(fault);
      else resolve();
    };
    process.stdout.once('error', done);
    process.stdout.write(content, done);
  });
}
