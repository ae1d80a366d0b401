import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AliasOptions, BuildOptions, UserConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { dependencies: Record<string, string> };

/** Whoever installs the package installs these with it, and has one copy of each. */
const OUTSIDE = new RegExp(`^(?:${Object.keys(dependencies).join('|')}|@lit)(?:/|$)`);

/**
 * What the package is built from: `lib`, modules for bundlers; `worker`, what compares, in one file; and files that need
 * nothing else, for a plain `<script type="module">`: `file` with the short views, `file-viewer` without what compares,
 * `file-full` with every view; `host` and `framed` for comparisons in an `<iframe>`.
 */
export const PACKAGE_MODES = ['lib', 'worker', 'file', 'file-viewer', 'file-full', 'host', 'framed'] as const;
export type PackageMode = (typeof PACKAGE_MODES)[number];

/** The files that are one module each: their names in `dist`, and what they are made from. */
const SINGLE_FILES: Readonly<Record<Exclude<PackageMode, 'lib'>, readonly [name: string, entry: string]>> = {
  worker: ['worker.js', 'src/worker/worker.ts'],
  file: ['source-diff.js', 'components/element/single-file/file.ts'],
  'file-viewer': ['source-diff-viewer.js', 'components/element/single-file/file-viewer.ts'],
  'file-full': ['source-diff-full.js', 'components/element/single-file/file.ts'],
  host: ['host.js', 'components/element/frame/host.ts'],
  framed: ['framed.js', 'components/element/frame/framed.ts'],
};

export function isPackageMode(mode: string): mode is PackageMode {
  return (PACKAGE_MODES as readonly string[]).includes(mode);
}

export function packageBuild(mode: PackageMode): BuildOptions {
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
  const [name, entry] = SINGLE_FILES[mode];
  return {
    ...shared,
    lib: { entry: path(entry), formats: ['es'], fileName: () => name },
    rolldownOptions: { output: { codeSplitting: false, minify: true, comments: { legal: false } } },
  };
}

/** In the package the worker is text inside a module: it loads no further files, and no bundler can make it smaller later. */
export const PACKAGE_WORKER: NonNullable<UserConfig['worker']> = { format: 'iife', rolldownOptions: { output: { minify: true } } };

/** What the files with the short views leave out. */
const ONLY_SHORT = [
  [/^\.\/whole-views\.ts$/, 'no-whole-views'],
  [/^\.\.\/\.\.\/src\/words\/language\.ts$/, 'no-languages'],
] as const;

/** What stands in for what in a single file. */
export function packageAlias(mode: string): AliasOptions {
  const own = (name: string) => path(`components/element/single-file/${name}.ts`);
  if (mode === 'app') return [{ find: /^\.\/start-worker\.ts$/, replacement: path('components/app/comparing.ts') }];
  if (!mode.startsWith('file')) return [];
  return [
    { find: /^\.\/start-worker\.ts$/, replacement: own('start-worker') },
    { find: /^\.\/(?:docx|markdown|mhtml|ninjs|pdf)\.ts$/, replacement: own('no-such-format') },
    ...(mode === 'file-viewer' ? [{ find: /^\.\/comparing\/engine\.ts$/, replacement: own('no-engine') }] : []),
    ...(mode === 'file-full' ? [] : ONLY_SHORT.map(([find, name]) => ({ find, replacement: own(name) }))),
  ];
}
