import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

/** Builds the app once for all tests of its pages, into a folder that goes when they have ended. */
export default async function buildApp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'source-diff-pages-'));
  await build({ mode: 'app', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  project.provide('app', folder);
  return () => rm(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built app. */
    app: string;
  }
}
