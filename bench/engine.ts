import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${ROOT}node_modules/.bench`;

/**
 * Builds the engine as the package ships it, and gives the address of its entry. A loader that compiles file by file would
 * wrap every function to keep its name, and the table would show the loader's cost.
 */
export async function builtEngine(): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true });
  await build({ root: ROOT, mode: 'lib', logLevel: 'error', build: { outDir: FOLDER } });
  return pathToFileURL(`${FOLDER}/index.js`).href;
}

export type Engine = typeof import('../src/index.ts');

export async function loaded(address: string): Promise<Engine> {
  return (await import(address)) as Engine;
}
