/** How often the relation is named as readers do. */
import { LinkMaker } from '../src/align/links.ts';
import type { Relation } from '../src/model.ts';
import type { Event } from './fit-model.ts';
import type { GoldSet } from './gold.ts';

export function relationAgreement(sets: readonly GoldSet[], events: readonly Event[], scores: readonly Float64Array[], thresholds: readonly number[]): void {
  let right = 0;
  let all = 0;
  const confusion = new Map<string, number>();
  sets.forEach(({ links }, e) => {
    const labels = new Map(links.map(({ a, i, b, j, labels: given }) => [[a, i, b, j].join(), given]));
    for (const { key, relation } of relationsAbove(events[e]!, scores[e]!, thresholds[e]!)) {
      const given = labels.get(key);
      if (!given) continue;
      all++;
      if (given.includes(relation)) right++;
      else confusion.set(`${given[0]!} called ${relation}`, (confusion.get(`${given[0]!} called ${relation}`) ?? 0) + 1);
    }
  });
  console.log(`\nrelation as in the gold: ${(right / all).toFixed(3)} of ${String(all)}`);
  for (const [name, count] of [...confusion].sort((p, q) => q[1] - p[1])) console.log(`  ${name}: ${String(count)}`);
}

function* relationsAbove({ corpus, candidates }: Event, scores: Float64Array, threshold: number): Generator<{ key: string; relation: Relation }> {
  const maker = new LinkMaker(corpus);
  let row = 0;
  for (const { i, j } of candidates) {
    for (let k = 0; k < i.length; k++, row++) {
      if (scores[row]! < threshold) continue;
      const ends = [i[k]!, j[k]!].map((s) => [corpus.article[s]!, corpus.index[s]!]).flat();
      yield { key: ends.join(), relation: maker.relation(i[k]!, j[k]!) };
    }
  }
}
