import { randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './usage.ts';

/** The bytes of a file, or of standard input for "-". @throws UsageError that names the file and the fault. */
export async function readBytes(file: string, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  try {
    return file === '-' ? await standardInput(signal) : readFileSync(file);
  } catch (fault) {
    signal.throwIfAborted();
    throw new UsageError(`${file}: ${faultOf(fault)}`);
  }
}

/** Not read at one go: while that waits for more, Ctrl-C would not be heard. */
async function standardInput(signal: AbortSignal): Promise<Uint8Array> {
  const stop = () => process.stdin.destroy(signal.reason as Error);
  signal.addEventListener('abort', stop);
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  signal.removeEventListener('abort', stop);
  return Buffer.concat(parts);
}

/** Told before the work is done, not after it. @throws UsageError where nothing can be written by that name, or it is an input. */
export function refuseUnwritable(file: string, inputs: readonly string[]): void {
  if (inputs.some((input) => resolve(input) === resolve(file))) throw new UsageError(`${file}: it would be written over, but it is read too`);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${file}: ${FAULTS.EISDIR!}`);
  if (!statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${file}: its folder is not there`);
}

/** Writes beside the target and renames, so that a stop half-way leaves what was there before. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  try {
    if (isDevice(file)) writeFileSync(file, content);
    else replace(linkTarget(file), content);
  } catch (fault) {
    throw new UsageError(`${file}: ${faultOf(fault)}`);
  }
}

function replace(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw fault;
  }
}

/** A pipe or a terminal ("/dev/stdout"): to rename a file over it would take it away. */
function isDevice(file: string): boolean {
  const there = statSync(file, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** A link stays a link. */
function linkTarget(file: string): string {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() && statSync(file, { throwIfNoEntry: false }) ? realpathSync(file) : file;
}

const FAULTS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read or written',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
};

function faultOf(fault: unknown): string {
  const { code, message } = fault as NodeJS.ErrnoException;
  return (code && FAULTS[code]) || message;
}
