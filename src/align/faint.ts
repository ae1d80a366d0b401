import type { Candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import type { DraftLink, FaintLink } from './types.ts';

/** What came nearest to a match for every sentence that the links leave alone; of equals, the first. */
export function faintLinks(
  { index }: Corpus,
  { i, j }: Candidates,
  probability: Float64Array,
  links: readonly Pick<DraftLink, 'a' | 'b'>[],
): FaintLink[] {
  const bestOf = (line: Int32Array, side: 'a' | 'b') => {
    const linked = new Set<number>();
    for (const link of links) for (const sentence of link[side]) linked.add(sentence);
    const best = new Map<number, number>();
    for (let k = 0; k < line.length; k++) {
      const sentence = line[k]!;
      if (linked.has(index[sentence]!)) continue;
      const before = best.get(sentence);
      if (before === undefined || probability[k]! > probability[before]!) best.set(sentence, k);
    }
    return best.values();
  };
  const chosen = new Set([...bestOf(i, 'a'), ...bestOf(j, 'b')]);
  return [...chosen].map((k) => ({ a: index[i[k]!]!, b: index[j[k]!]!, score: Math.round(probability[k]! * 1e4) / 1e4 }));
}
