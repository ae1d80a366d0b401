#!/usr/bin/env node
// Builds the three things of vite.config.ts one after the other; what is given on the command line goes to each.
import { rmSync } from 'node:fs';
import { ROOT, run } from './install.mjs';

rmSync(`${ROOT}/dist`, { recursive: true, force: true });
for (const mode of ['lib', 'cli', 'app']) run('npx', ['vite', 'build', '--mode', mode, ...process.argv.slice(2)]);
