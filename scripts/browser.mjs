import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs by name, and where they are installed: also what the command line looks for. */
const { names, applications } = JSON.parse(readFileSync(new URL('../src/cli/browsers.json', import.meta.url), 'utf8'));

/** What every headless run is started with: no sandbox (containers), and none of the browser's own network calls. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The path of an installed Chrome, Chromium or Edge, or undefined. `CHROME_PATH` wins; where it is wrong, it throws. */
export function installedBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which is not there.`);
  }
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...applications].find((path) => existsSync(path));
}

/** A browser for the tests: an installed one, Playwright's own, or the one that comes as a package; else it throws. */
export async function testBrowser() {
  return installedBrowser() ?? (await playwrightBrowser()) ?? (await packagedBrowser());
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

async function packagedBrowser() {
  // Outside a cloud function the package unpacks its shared libraries only when this variable names a known runtime.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    if (existsSync(path) && readdirSync(join(path, '..')).length > 0) return path;
  } catch (fault) {
    throw new Error(`No Chrome or Chromium was found, and the packaged one did not start: ${fault.message}\n${ADVICE}`);
  }
  throw new Error(`No Chrome or Chromium was found.\n${ADVICE}`);
}

const ADVICE = 'Install Chromium or Chrome, or set CHROME_PATH to its program, then run npm test again.';
