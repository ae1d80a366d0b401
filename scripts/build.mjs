#!/usr/bin/env node
// Builds the engine, the command and the app (the modes of vite.config.ts) and the engine's types; what is given on the
// command line goes to each run of Vite.
import { rmSync } from 'node:fs';
import { ROOT, run } from './install.mjs';

rmSync(`${ROOT}/dist`, { recursive: true, force: true });
for (const mode of ['lib', 'cli', 'app']) run('npx', ['vite', 'build', '--mode', mode, ...process.argv.slice(2)]);
run('npx', ['tsc', '-p', 'tsconfig.types.json']);
