import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['soffice', 'libreoffice'];
const APPLICATIONS = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.com'];
/** The smallest package that opens Word files and prints them: 70 MB, about 100 with what it needs on a bare machine. */
const PACKAGE = 'libreoffice-writer-nogui';

/** The path of an installed LibreOffice, or undefined. `SOFFICE_PATH` wins; where it is wrong, it throws. */
export function installedOffice(env = process.env) {
  if (env.SOFFICE_PATH) {
    if (existsSync(env.SOFFICE_PATH)) return env.SOFFICE_PATH;
    throw new Error(`SOFFICE_PATH names ${env.SOFFICE_PATH}, which is not there.`);
  }
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...APPLICATIONS].find((path) => existsSync(path));
}

/** A LibreOffice for the tests: an installed one, or one that apt-get brings where it may; else it throws. */
export async function testOffice(say = console.log) {
  const found = installedOffice();
  if (found) return found;
  if (process.platform !== 'linux' || process.getuid() !== 0) throw new Error(`No LibreOffice was found. ${ADVICE}`);
  say(`Installing LibreOffice (apt-get install ${PACKAGE})`);
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', PACKAGE);
  const installed = installedOffice();
  if (!installed) throw new Error(`apt-get installed no LibreOffice. ${ADVICE}`);
  return installed;
}

function aptGet(...args) {
  const { status, error, stderr } = spawnSync('apt-get', ['-qq', ...args], { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (status !== 0) throw new Error(`LibreOffice could not be installed (apt-get ${args[0]}): ${error?.message ?? stderr.trim()}\n${ADVICE}`);
}

const ADVICE = 'Install LibreOffice Writer, or set SOFFICE_PATH to its program (soffice), then run npm test again.';
