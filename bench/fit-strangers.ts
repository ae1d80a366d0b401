/** Whether an article of another event is set apart, on mixtures of the gold sets; and that no article is by mistake. */
import { strangersOf } from '../src/align/strangers.ts';
import { measure } from '../src/align/model.ts';
import { Meter } from '../src/align/meter.ts';
import type { AlignInput } from '../src/align/types.ts';
import { finish } from './finish.ts';
import type { GoldSet } from './gold.ts';

export function strangerTrials(sets: readonly GoldSet[]): void {
  console.log('\nset apart as another event');
  for (const { id, articles } of sets) {
    const found = flagged(articles);
    if (found.length) console.log(`  ${id}: article ${found.join(', ')}`);
  }
  let [right, wrong, trials] = [0, 0, 0];
  for (const host of sets) {
    for (const guest of sets) {
      if (guest === host) continue;
      trials++;
      const found = flagged([...host.articles.slice(0, 3), guest.articles[0]!]);
      if (found.includes(3)) right++;
      if (found.some((a) => a < 3)) wrong++;
    }
  }
  console.log(`  three articles of one event and one of another: found ${String(right)} of ${String(trials)}, false alarms in ${String(wrong)}`);
}

function flagged(articles: readonly AlignInput[]): number[] {
  return strangersOf(finish(measure(articles, new Meter(Infinity)))).map(({ article }) => article);
}
