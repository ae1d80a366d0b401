import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AliasOptions, BuildOptions, Plugin, UserConfig } from 'vite';
import { BESIDE, integrityOf } from './scripts/docs-files.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { dependencies: Record<string, string> };

/** Whoever installs the package installs these with it, and has one copy of each. */
const OUTSIDE = new RegExp(`^(?:${Object.keys(dependencies).join('|')}|@lit)(?:/|$)`);

/** The files that are one module each: their names in `dist`, and what they are made from. */
const SINGLE_FILES: Readonly<Record<string, readonly [name: string, entry: string]>> = {
  worker: ['worker.js', 'src/worker/worker.ts'],
  ...Object.fromEntries(BESIDE.map((name) => [`beside-${name}`, [`source-diff/${name}.js`, `components/element/single-file/${name === 'files' ? name : 'words'}.ts`]])),
  file: ['source-diff.js', 'components/element/single-file/file.ts'],
  'file-viewer': ['source-diff-viewer.js', 'components/element/single-file/file-viewer.ts'],
  'file-full': ['source-diff-full.js', 'components/element/single-file/file.ts'],
  host: ['host.js', 'components/element/frame/host.ts'],
  framed: ['framed.js', 'components/element/frame/framed.ts'],
};

/**
 * What the package is built from, in this order: `lib`, modules for bundlers; `worker`, what compares, in one file; and files that
 * need nothing else, for a plain `<script type="module">`: `file` with the short views, `file-viewer` without what compares,
 * both with what few pages need beside them (`beside-…`); `file-full` with everything; `host` and `framed` for comparisons in
 * an `<iframe>`.
 */
export const PACKAGE_MODES: readonly string[] = ['lib', ...Object.keys(SINGLE_FILES)];

export function isPackageMode(mode: string): boolean {
  return PACKAGE_MODES.includes(mode);
}

/** The single files know those beside them by their hashes, and take no others. */
export function packageDefine(mode: string): Record<string, string> {
  if (mode !== 'file' && mode !== 'file-viewer') return {};
  return { __BESIDE__: JSON.stringify(Object.fromEntries(BESIDE.map((name) => [name, integrityOf(`source-diff/${name}.js`)]))) };
}

export function packageBuild(mode: string): BuildOptions {
  const shared: BuildOptions = { outDir: 'dist', emptyOutDir: false, target: 'es2022', minify: false };
  if (mode === 'lib') {
    const entry = {
      index: path('src/index.ts'),
      report: path('src/report/index.ts'),
      element: path('components/element/index.ts'),
      define: path('components/element/define-now.ts'),
    };
    return { ...shared, lib: { entry, formats: ['es'] }, rolldownOptions: { external: OUTSIDE, output: { chunkFileNames: 'parts/[name]-[hash].js' } } };
  }
  const [name, entry] = SINGLE_FILES[mode]!;
  return {
    ...shared,
    lib: { entry: path(entry), formats: ['es'], fileName: () => name },
    rolldownOptions: { output: { codeSplitting: false, minify: true, comments: { legal: false } } },
  };
}

/** In the package the worker is text inside a module: it loads no further files, and no bundler can make it smaller later. */
export const PACKAGE_WORKER: NonNullable<UserConfig['worker']> = { format: 'iife', rolldownOptions: { output: { minify: true } } };

/** Style sheets without indentation and comments, in files that nothing makes smaller later. */
const tightStyles: Plugin = {
  name: 'tight-styles',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.styles.ts') ? code.replace(/\/\*[^]*?\*\//g, '').replace(/\n\s+/g, '\n').replace(/(?<=[;{},:]) /g, '') : null,
};

export function packagePlugins(mode: string): Plugin[] {
  return mode.startsWith('file') ? [tightStyles] : [];
}

/** What reads PDF, Word, Markdown and archives is larger than all the rest. */
const noOtherFormats = { find: /^\.\/(?:docx|markdown|mhtml|ninjs|pdf)\.ts$/, replacement: path('components/element/single-file/no-such-format.ts') };

/** What stands in for what in a single file. */
export function packageAlias(mode: string): AliasOptions {
  const own = (name: string) => path(`components/element/single-file/${name}.ts`);
  if (mode === 'app') return [{ find: /^\.\/start-worker\.ts$/, replacement: path('components/app/comparing.ts') }];
  if (mode.startsWith('beside-')) return [{ find: '../../../src/words/en/index.ts', replacement: path(`src/words/${mode.slice('beside-'.length)}/index.ts`) }, noOtherFormats];
  if (!mode.startsWith('file')) return [];
  const all = [{ find: /^\.\/start-worker\.ts$/, replacement: own('start-worker') }, noOtherFormats];
  if (mode === 'file-full') return all;
  return [
    ...all,
    { find: /^\.\/whole-views\.ts$/, replacement: own('no-whole-views') },
    { find: /^\.\/catalogues\.ts$/, replacement: own('catalogues-beside') },
    mode === 'file' ? { find: '../../../src/read/input.ts', replacement: own('input-beside') } : { find: /^\.\/comparing\/engine\.ts$/, replacement: own('no-engine') },
  ];
}
