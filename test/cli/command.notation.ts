import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = join(root, 'dist/cli/source-diff.js');

export const seeds = readdirSync(join(root, 'seeds')).filter((file) => file.endsWith('.txt')).sort().map((file) => join(root, 'seeds', file));

/** A folder of its own for the files of one test file. */
export const scratch = mkdtempSync(join(tmpdir(), 'source-diff-test-'));

export function written(name: string, content: string | Uint8Array): string {
  const file = join(scratch, name);
  writeFileSync(file, content);
  return file;
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setting {
  readonly input?: string | Buffer;
  /** What Node itself is given. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export function run(args: readonly string[], { input = '', node = [], env = {} }: Setting = {}): Ended & { readonly bytes: Buffer } {
  if (!existsSync(command)) throw new Error('The command is not built: run npm run build');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, command, ...args], { input, env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  return { status, bytes: stdout, stdout: stdout.toString(), stderr: stderr.toString() };
}

export function started(args: readonly string[], node: readonly string[] = [], env: Readonly<Record<string, string>> = {}): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [...node, command, ...args], { stdio: 'pipe', env: { ...process.env, ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => (stdout += part));
  child.stderr.on('data', (part) => (stderr += part));
  const ended = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
  return { child, ended };
}

/** Resolves once the command has written something that matches to its standard error. */
export function saying(child: ChildProcess, words: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.on('data', (part) => {
      said += String(part);
      if (words.test(said)) resolve();
    });
    child.on('close', () => reject(new Error(`It ended without saying ${String(words)}, but: ${said}`)));
  });
}

/** Makes Node take its standard output or error for a terminal. */
export function asTerminal(stream: 'stdout' | 'stderr'): string[] {
  return ['--import', `data:text/javascript,process.${stream}.isTTY=true`];
}

/** Makes Node say on standard error that it begins to read standard input. */
export const READING = ['--import', "data:text/javascript,process.stdin.on('newListener',name=>name==='readable'&&console.error('reading'))"];

/** Makes the report's data take for ever, in one turn, after saying so on standard error. */
export const ENDLESS = ['--import', `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs';
const { stringify } = JSON;
JSON.stringify = (value, ...more) => {
  if (!value?.alignments) return stringify(value, ...more);
  writeSync(2, 'making');
  for (;;);
};`)}`];
