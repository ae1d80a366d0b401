import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** Builds a project in a process of its own, which knows nothing of the tests, and gives the folder of what came out. */
export async function buildProject(folder: string): Promise<string> {
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [VITE, 'build', '--logLevel', 'error'], { cwd: folder, env });
  return join(folder, 'dist');
}

/** What TypeScript says of files of a project, strictly and with the types of the package checked too; empty where it is content. */
export async function typeErrors(folder: string, files: readonly string[]): Promise<string> {
  const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler', '--jsx', 'react-jsx', '--types', 'react'];
  const ended = promisify(execFile)(process.execPath, [TSC, ...options, ...files], { cwd: folder });
  return ended.then(
    ({ stdout }) => stdout,
    (fault: { stdout: string }) => fault.stdout,
  );
}
