import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type BuildEnvironmentOptions, type InlineConfig } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${ROOT}node_modules/.bench`;

/** What the package leaves to its dependencies. */
const EXTERNAL = [/^@noble\//, 'diff', 'marked', 'parse5', 'linkedom', '@mozilla/readability'];

/**
 * Builds the engine, as the package ships it, and gives the address of its entry. A loader that compiles file by file would
 * wrap every function to keep its name, and the table would show the loader's cost.
 */
export async function builtEngine(): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true });
  await build(settingsFor('index', { outDir: FOLDER, minify: false, rolldownOptions: { external: EXTERNAL } }));
  return pathToFileURL(`${FOLDER}/index.js`).href;
}

/** Bytes of the comparison itself, all it needs inside, minified and packed with gzip; reading of pages is apart. */
export async function packedSize(): Promise<number> {
  const built = await build(settingsFor('compare', { write: false, minify: true, lib: false, rolldownOptions: { input: `${ROOT}src/compare.ts`, preserveEntrySignatures: 'strict' } }));
  const { output } = (Array.isArray(built) ? built[0]! : built) as { output: { type: string; code?: string }[] };
  return output.reduce((sum, { code }) => sum + (code === undefined ? 0 : gzipSync(code, { level: 9 }).length), 0);
}

function settingsFor(entry: 'index' | 'compare', more: BuildEnvironmentOptions): InlineConfig {
  return {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __VERSION__: JSON.stringify('bench') },
    build: { target: 'es2022', lib: { entry: { [entry]: `${ROOT}src/${entry}.ts` }, formats: ['es'] }, ...more },
  };
}

export type Engine = typeof import('../src/index.ts');

export async function loaded(address: string): Promise<Engine> {
  return (await import(address)) as Engine;
}
