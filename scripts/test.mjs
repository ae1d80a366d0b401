#!/usr/bin/env node
// Installs what is missing, finds a browser and LibreOffice, then type-checks, lints, builds and runs every test.
import { installMissing, run, say } from './install.mjs';

installMissing();
const { testBrowser } = await import('./browser.mjs');
const { testOffice } = await import('./office.mjs');
const browser = await testBrowser().catch(end);
say(`Testing with ${browser}`);
const office = await testOffice(say).catch(end);
say(`Opening Word files with ${office}`);
say('Checking types');
run('npm', ['run', '--silent', 'typecheck']);
say('Linting');
run('npm', ['run', '--silent', 'lint', '--', '--max-warnings', '0']);
say('Building');
run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);
say('Running the tests');
run('npx', ['vitest', 'run', ...process.argv.slice(2)], { TEST_BROWSER: browser, TEST_OFFICE: office });

function end(fault) {
  say(fault.message);
  process.exit(1);
}
