#!/usr/bin/env node
// Installs what is missing, builds the app and the command, and serves the app until stopped.
import { parseArgs } from 'node:util';
import { installMissing, run, say } from './install.mjs';
import { serveApp } from './serve.mjs';

const USAGE = 'npm start -- [--port NUMBER] [--host ADDRESS]';
const { port, host } = options();

installMissing();
say('Building');
run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);
const server = await serveApp({ port, host, strictPort: port !== undefined }).catch((fault) => {
  say(fault.message);
  process.exit(1);
});
say(`Ready at ${server.resolvedUrls.local[0] ?? server.resolvedUrls.network[0]}`);
for (const url of server.resolvedUrls.network) say(`and, from other machines, at ${url}`);
say('Ctrl-C ends it');

function options() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } } });
    return { host: values.host, port: values.port === undefined ? undefined : portOf(values.port) };
  } catch (fault) {
    say(`${fault.message}\n${USAGE}`);
    process.exit(2);
  }
}

function portOf(text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65536) return number;
  throw new Error(`--port ${text} is not a port number`);
}
