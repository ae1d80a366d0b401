import type { CDPSession } from 'playwright';

/** What a page holds once everything that nobody can reach is gone. */
export interface Held {
  /** Of its scripts. */
  readonly megabytes: number;
  /** Of its documents: elements and pieces of text. */
  readonly nodes: number;
}

export async function heldBy(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
  return { megabytes: Math.round(value('JSHeapUsedSize') / 1e6), nodes: value('Nodes') };
}
