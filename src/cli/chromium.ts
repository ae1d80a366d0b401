import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import browsers from './browsers.json' with { type: 'json' };
import { UsageError } from './usage.ts';

export interface Drawing {
  readonly content: string;
  /** Of the file that the browser opens: "svg", "html". */
  readonly ending: string;
  /** What it writes: it goes by the ending of the file. */
  readonly into: 'pdf' | 'png';
  /** What makes it write `output`. */
  readonly argumentsFor: (output: string) => readonly string[];
}

/** Nothing is fetched, nothing of the user's own browser is touched. */
const ALWAYS = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
  '--proxy-server=127.0.0.1:9',
];

/** What a browser writes of a page; all that it writes besides is taken away. @throws UsageError where there is no browser. */
export async function drawn({ content, ending, into, argumentsFor }: Drawing, browser: string | undefined, signal: AbortSignal): Promise<Uint8Array> {
  const program = browser ?? installedBrowser();
  if (!program || !existsSync(program)) throw new UsageError(browser ? `--browser ${browser}: there is no such program` : NONE);
  const folder = mkdtempSync(join(tmpdir(), 'source-diff-'));
  try {
    const [page, output] = [join(folder, `page.${ending}`), join(folder, `output.${into}`)];
    writeFileSync(page, content);
    const args = [...ALWAYS, ...sandboxed(), `--user-data-dir=${join(folder, 'profile')}`, ...argumentsFor(output), pathToFileURL(page).href];
    await ended(program, args, folder, signal);
    // A signal to all of a group ends the browser too, in peace and with nothing drawn.
    await setImmediate();
    signal.throwIfAborted();
    if (!existsSync(output)) throw new Error(`${program} drew nothing`);
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

const NONE = 'no Chromium, Chrome or Edge was found to draw with; name one with --browser PATH or in CHROME_PATH';

/** The administrator's account, as in containers, cannot have the browser's sandbox. */
function sandboxed(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * `folder`: where it keeps what it would else leave elsewhere. When it is stopped, its own processes still write there for
 * a moment; the stream that they share is closed by the last of them.
 */
function ended(program: string, args: readonly string[], folder: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, TMPDIR: folder, TEMP: folder, TMP: folder };
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env, signal, killSignal: 'SIGKILL' });
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-LONGEST_COMPLAINT)));
    const fail = (fault: Error) => reject(signal.aborted ? (signal.reason as Error) : fault);
    child.on('error', (fault) => {
      if (!signal.aborted) fail(fault);
    });
    child.on('close', (status) => {
      if (status === 0) resolve();
      else fail(new Error(`${program} ended with status ${status}: ${said.trim().split('\n').at(-1) ?? ''}`));
    });
  });
}

/** Letters of what a browser says when it fails: its last line is what counts. */
const LONGEST_COMPLAINT = 2000;

function installedBrowser(): string | undefined {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => browsers.names.map((name) => join(folder, name)));
  return [...onPath, ...browsers.applications].find((path) => existsSync(path));
}
