import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { UsageError } from './usage.ts';

/** The bytes of a file, or of standard input for "-". @throws UsageError that names the file and the fault. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (fault) {
    throw new UsageError(`${file}: ${faultOf(fault)}`);
  }
}

/** Writes beside the target and renames, so that a stop half-way leaves what was there before. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw new UsageError(`${file}: ${faultOf(fault)}`);
  }
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
