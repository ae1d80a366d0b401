/** Whether an article of another event is set apart, on mixtures of the gold sets; and that no article is by mistake. */
import { align, DEFAULT_THRESHOLD } from '../src/align/align.ts';
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
  let apart = 0;
  let pairs = 0;
  for (const { articles } of sets) {
    for (const [a, article] of articles.entries()) {
      for (const other of articles.slice(a + 1)) {
        pairs++;
        if (flagged([article, other]).length) apart++;
      }
    }
  }
  console.log(`  two articles of one event: set apart ${String(apart)} of ${String(pairs)}`);
  console.log(`  three articles of one event and one of another: found ${String(right)} of ${String(trials)}, false alarms in ${String(wrong)}`);
}

function flagged(articles: readonly AlignInput[]): number[] {
  return finish(align(articles, { threshold: DEFAULT_THRESHOLD })).strangers.map(({ article }) => article);
}
