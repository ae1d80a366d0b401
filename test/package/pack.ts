import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Of this repository, for the throw-away projects that use the package: none of them is a part of it. */
const FRAMEWORKS = ['vite', 'react', 'react-dom', 'vue', 'svelte', '@angular/core', '@types/react', '@lit-labs/ssr', '@lit-labs/ssr-client'];

/**
 * Packs what `npm run build` has left in `dist` and unpacks it where npm would put it, in a project of its own: beside it the
 * packages that it names as its dependencies, and no others of this repository but the frameworks to try it in.
 */
export default function pack(project: TestProject): () => void {
  if (!existsSync(join(ROOT, 'dist/element.js'))) throw new Error('There is no package to test. Run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'source-diff-package-'));
  const tarball = packed(folder);
  const home = join(folder, 'node_modules/source-diff');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  for (const name of [...Object.keys(dependencies), ...FRAMEWORKS]) link(name, folder);
  project.provide('folder', folder);
  project.provide('tarball', tarball);
  return () => rmSync(folder, { recursive: true, force: true });
}

function packed(folder: string): string {
  const npm = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const report = execFileSync('npm', npm, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' });
  const [{ filename }] = JSON.parse(report) as [{ filename: string }];
  return join(folder, filename);
}

function link(name: string, folder: string): void {
  const place = join(folder, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', name), place, 'junction');
}

declare module 'vitest' {
  interface ProvidedContext {
    /** A project with the package in its `node_modules`. */
    folder: string;
    tarball: string;
  }
}
