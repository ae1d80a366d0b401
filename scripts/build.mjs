#!/usr/bin/env node
// Builds the package, the command and the app (the modes of vite.config.ts), the package's types, styles and description,
// and writes into the docs what is made from these. What is given on the command line goes to each run of Vite.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { BESIDE } from './docs-files.mjs';
import { ROOT, run } from './install.mjs';

// Single files know those beside them by their hashes: these come first.
const MODES = ['lib', 'worker', ...BESIDE.map((name) => `beside-${name}`), 'file', 'file-viewer', 'file-full', 'host', 'framed', 'cli', 'app'];

rmSync(`${ROOT}/dist`, { recursive: true, force: true });
// Called by their files: npx would take as long as the smaller builds.
for (const mode of MODES) run('node', ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, ...process.argv.slice(2)]);
run('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json']);
for (const name of ['react', 'svelte', 'vue']) cpSync(`${ROOT}/components/element/${name}.d.ts`, `${ROOT}/dist/types/components/element/${name}.d.ts`);
cpSync(`${ROOT}/components/element/styles`, `${ROOT}/dist/styles`, { recursive: true });
cpSync(`${ROOT}/fonts`, `${ROOT}/dist/styles`, { recursive: true });
writeFileSync(`${ROOT}/dist/styles/fonts.css`, readFileSync(`${ROOT}/components/fonts/fonts.css`, 'utf8').replaceAll('../../fonts/', './'));
run('npx', ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
run('node', ['scripts/docs.mjs']);
