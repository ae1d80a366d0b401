#!/usr/bin/env node
// Installs what is missing, finds a browser, then type-checks, lints, builds and runs every test.
import { installMissing, run, say } from './install.mjs';

installMissing();
const { testBrowser } = await import('./browser.mjs');
const browser = await testBrowser().catch((fault) => {
  say(fault.message);
  process.exit(1);
});
say(`Testing with ${browser}`);
say('Checking types');
run('npm', ['run', '--silent', 'typecheck']);
say('Linting');
run('npm', ['run', '--silent', 'lint', '--', '--max-warnings', '0']);
say('Building');
run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);
say('Running the tests');
run('npx', ['vitest', 'run', ...process.argv.slice(2)], { TEST_BROWSER: browser });
