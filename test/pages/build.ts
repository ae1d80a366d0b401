import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/**
 * Builds the app once for all tests of its pages, into a folder that goes when they have ended; in a process of its own, as
 * for readers: within the tests, Vite would take it for code under test.
 */
export default async function buildApp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'source-diff-pages-'));
  const settings = ['build', '--mode', 'app', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, [VITE, ...settings], { env: { ...process.env, NODE_ENV: 'production' } });
  project.provide('app', folder);
  return () => rm(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built app. */
    app: string;
  }
}
