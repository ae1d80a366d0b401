/**
 * Measures the engine and prints one table:
 *
 *   npm run bench [-- --quick]
 *
 * Times are processor times, and count as multiples of what cutting the same texts into words takes in the same run: so they
 * mean the same on every machine. `--quick` leaves out the largest texts and has less patience with the peer.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Comparison } from '../src/model.ts';
import { casesUpTo, type Case } from './cases.ts';
import { timed } from './clock.ts';
import { builtEngine, loaded, packedSize } from './engine.ts';
import { fresh, wordCutting, wordDiff } from './peers.ts';
import { paragraphF1 } from './score.ts';
import { STAGES, StageClock, type Shares } from './stages.ts';
import { printed } from './table.ts';

const quick = process.argv.includes('--quick');
const MOST = quick ? 3000 : 10_000;
/** Seconds after which the peer is given up. */
const PATIENCE = quick ? 10 : 60;

const address = await builtEngine();
const { compare } = await loaded(address);

interface Measured extends Case {
  readonly seconds: number;
  readonly cutting: number;
  /** Null where it did not end. */
  readonly diffing: number | null;
  readonly shares: Shares;
  /** Milliseconds on the wall. */
  readonly longest: number;
  readonly f1: number | null;
}

async function measure(one: Case): Promise<Measured> {
  const { seconds, result } = await timed(() => comparing(one.texts), 2);
  return {
    ...one,
    seconds,
    cutting: await wordCutting(one.texts),
    diffing: await wordDiff(one.texts, PATIENCE),
    shares: result.shares,
    longest: result.longest,
    f1: one.pair ? paragraphF1(result.comparison, one.pair) : null,
  };
}

async function comparing(texts: readonly string[]): Promise<{ comparison: Comparison; shares: Shares; longest: number }> {
  const inputs = fresh(texts).map((text, index) => ({ source: `${index}.txt`, text }));
  const clock = new StageClock();
  const comparison = await compare(inputs, {}, { onProgress: clock.note });
  return { comparison, shares: clock.shares(), longest: clock.longest };
}

function peakMemory(paragraphs: number): string {
  const script = fileURLToPath(new URL('memory.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [...process.execArgv, script, address, String(paragraphs)], { encoding: 'utf8' });
  return stdout.trim();
}

function rowOf({ name, seconds, cutting, diffing, shares, longest, f1 }: Measured): string[] {
  return [
    name,
    `${seconds.toFixed(seconds < 1 ? 3 : 1)} s`,
    String(Math.round(seconds / cutting)),
    diffing !== null ? (seconds / diffing).toPrecision(2) : `< ${(seconds / PATIENCE).toPrecision(2)}`,
    f1?.toFixed(3) ?? '',
    `${Math.round(longest)} ms`,
    ...STAGES.map((stage) => shares[stage]).map((share) => `${Math.round(100 * share)} %`),
  ];
}

const measured: Measured[] = [];
for (const one of casesUpTo(MOST)) measured.push(await measure(one));

const secondsAt = (paragraphs: string) => measured.find(({ name }) => name.includes(` ${paragraphs} `))!.seconds;
const most = MOST.toLocaleString('en');
const exponent = Math.log(secondsAt(most) / secondsAt('300')) / Math.log(MOST / 300);

console.log(printed(['texts', 'time', '÷ word cutting', '÷ jsdiff', 'paragraph F1', 'longest step', ...STAGES], measured.map(rowOf)));
console.log(`
"<": jsdiff's diffWords had not ended after ${PATIENCE} seconds.
Growth exponent from 300 to ${most} paragraphs: ${exponent.toFixed(2)}
Peak memory at ${most} paragraphs: ${peakMemory(MOST)} MB
The engine, minified and packed with gzip: ${Math.round((await packedSize()) / 1000)} kB`);
