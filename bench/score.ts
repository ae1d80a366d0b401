import type { Comparison } from '../src/model.ts';
import type { GeneratedPair } from './generate.ts';

/** F1 of the paragraphs that any link joins, against the paragraphs that were made from each other. */
export function paragraphF1({ articles, alignments }: Comparison, { a, b, truth }: GeneratedPair): number {
  const [inA, inB] = [paragraphAt(a), paragraphAt(b)];
  const { links } = alignments[0]!;
  const found = new Set<string>();
  for (const link of links) {
    for (const i of link.a) for (const j of link.b) found.add(`${inA(articles[0]!.sentences[i]!.start)} ${inB(articles[1]!.sentences[j]!.start)}`);
  }
  const right = [...truth].filter(([to, from]) => found.has(`${from} ${to}`)).length;
  return (2 * right) / Math.max(1, found.size + truth.size);
}

/** The paragraph, counted from 0, in which an offset stands. */
function paragraphAt(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n\n/g)].map(({ index }) => index + 2)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
}
