import { diffWords } from 'diff';
import { timed } from './clock.ts';

/** What any tool for texts does at the least: the yardstick. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Seconds that cutting the texts into words takes. */
export async function wordCutting(texts: readonly string[]): Promise<number> {
  return (await timed(() => fresh(texts).reduce((sum, text) => sum + text.match(WORD)!.length, 0))).seconds;
}

/** Seconds of jsdiff's `diffWords` over every pair of the texts; null when it does not end within `patience` seconds. */
export async function wordDiff(texts: readonly string[], patience: number): Promise<number | null> {
  const pairs = texts.flatMap((a, n) => texts.slice(n + 1).map((b) => [a, b] as const));
  const { seconds, result } = await timed(() => {
    const until = performance.now() + 1000 * patience;
    return pairs.every(([a, b]) => endsBefore(until, a, b));
  });
  return result ? seconds : null;
}

function endsBefore(until: number, a: string, b: string): boolean {
  const options = { timeout: Math.max(1, until - performance.now()) };
  return diffWords(a, b, options) !== undefined;
}

/** The same texts as new strings: engines remember what a pattern matched in a string that they have seen. */
export function fresh(texts: readonly string[]): string[] {
  return texts.map((text) => Buffer.from(text).toString());
}
