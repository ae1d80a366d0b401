/** Processor time of this process, in seconds: unlike the time on the wall it does not grow with what else is running. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export interface Timed<T> {
  readonly seconds: number;
  readonly result: T;
}

/** The median of runs that take so many seconds together: a few milliseconds alone are lost in noise. */
export async function timed<T>(run: () => T | Promise<T>, together = 1): Promise<Timed<T>> {
  const runs: Timed<T>[] = [];
  for (let sum = 0; sum < together; sum += runs.at(-1)!.seconds) {
    const began = processorSeconds();
    const result = await run();
    runs.push({ seconds: processorSeconds() - began, result });
    if (runs.length > MOST) runs.shift();
  }
  return runs.sort((p, q) => p.seconds - q.seconds)[runs.length >> 1]!;
}

/** The last runs are the warm ones, and keeping all results would fill the memory. */
const MOST = 50;
