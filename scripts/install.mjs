import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NEEDED = [20, 19];

/** Installs the dependencies when they are not there, or older than the lock file. Says what it does. */
export function installMissing() {
  checkNode();
  const installed = modified('node_modules/.package-lock.json');
  if (installed >= modified('package-lock.json')) return;
  say('Installing what is missing (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

export function say(text) {
  console.log(`source-diff: ${text}`);
}

/** Runs a command to its end; where it fails, this program ends with its status. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  say(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
  process.exit(status || 1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  say(`Node ${process.versions.node} is too old; ${NEEDED.join('.')} or later is needed`);
  process.exit(1);
}

function modified(file) {
  const path = `${ROOT}/${file}`;
  return existsSync(path) ? statSync(path).mtimeMs : -1;
}
