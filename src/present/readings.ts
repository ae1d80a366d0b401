import type { Comparison } from '../model.ts';
import { pairOf, type Difference, type Pair, type PairLink } from './pair.ts';
import type { Cell, Row } from './passages.ts';

/** One sentence of a reading, with its differences from the base: the base stands on the left of each, the reading on the right. */
export interface ReadingSentence {
  readonly sentence: number;
  readonly differences: readonly Difference[];
  /** True when the article has other sentences between this one and the one shown before it. */
  readonly afterGap: boolean;
}

/** What the cells of the passages say: each reading with the differences from its base, and where to see both side by side. */
export class Readings {
  readonly #comparison: Comparison;
  readonly #pairs = new Map<string, IndexedPair>();

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  sentencesOf(row: Row, { article, sentences }: Cell): ReadingSentence[] {
    return sentences.map((sentence, at) => ({
      sentence,
      differences: this.#differencesAt(row, article, sentence),
      afterGap: at > 0 && sentences[at - 1] !== sentence - 1,
    }));
  }

  /**
   * Id of the link or difference at which Side by side, with `left` and `right`, shows the passage; null when neither
   * tells it. Without a link between their readings it is the first sentence on the right, or on the left.
   */
  placeOf(row: Row, left: number, right: number): string | null {
    const { byRight } = this.#pairOf(left, right);
    const [here, there] = [row.cells[left]!.sentences, row.cells[right]!.sentences];
    const linked = there.flatMap((sentence) => byRight.get(sentence) ?? []);
    const joining = linked.find((link) => link.left.some((sentence) => here.includes(sentence))) ?? linked[0];
    return joining?.id ?? this.placeOfSentence(left, right, right, there[0]) ?? this.placeOfSentence(left, right, left, here[0]);
  }

  /** Id of the difference for a sentence that only one of the two tells; null when the other tells it too. */
  placeOfSentence(left: number, right: number, article: number, sentence: number | undefined): string | null {
    const start = sentence === undefined ? undefined : this.#comparison.articles[article]!.sentences[sentence]!.start;
    const side = article === left ? 'left' : 'right';
    const found = this.#pairOf(left, right).pair.differences.find(({ link, [side]: own }) => link === null && own?.start === start);
    return found?.id ?? null;
  }

  #differencesAt(row: Row, article: number, sentence: number): readonly Difference[] {
    if (article === row.base) return [];
    const links = this.#pairOf(row.base, article).byRight.get(sentence) ?? [];
    const base = row.cells[row.base]!.sentences;
    return links.filter((link) => link.left.some((index) => base.includes(index))).flatMap((link) => link.differences);
  }

  #pairOf(left: number, right: number): IndexedPair {
    const key = `${left} ${right}`;
    const pair = this.#pairs.get(key) ?? indexed(pairOf(this.#comparison, left, right));
    this.#pairs.set(key, pair);
    return pair;
  }
}

interface IndexedPair {
  readonly pair: Pair;
  readonly byRight: ReadonlyMap<number, readonly PairLink[]>;
}

function indexed(pair: Pair): IndexedPair {
  const byRight = new Map<number, PairLink[]>();
  for (const link of pair.links) {
    for (const sentence of link.right) byRight.set(sentence, [...(byRight.get(sentence) ?? []), link]);
  }
  return { pair, byRight };
}
