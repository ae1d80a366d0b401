import type { Alignment, Relation } from '../model.ts';

/** A sentence of another article that is linked to one at hand. */
export interface Neighbour {
  readonly article: number;
  readonly sentence: number;
  readonly relation: Relation;
  readonly score: number;
}

/** Neighbours of one article's sentences. */
type BySentence = ReadonlyMap<number, readonly Neighbour[]>;

/** Which sentences of two articles are linked, whichever of them is asked first. Articles are gone through when first asked for. */
export class Linked {
  private readonly known = new Map<number, BySentence>();

  constructor(private readonly alignments: readonly Pick<Alignment, 'a' | 'b' | 'links'>[]) {}

  of(article: number, sentence: number): readonly Neighbour[] {
    let known = this.known.get(article);
    if (!known) this.known.set(article, (known = this.neighboursOf(article)));
    return known.get(sentence) ?? [];
  }

  between(article: number, sentence: number, other: number, there: number): Neighbour | undefined {
    return this.of(article, sentence).find((neighbour) => neighbour.article === other && neighbour.sentence === there);
  }

  private neighboursOf(article: number): BySentence {
    const neighbours = new Map<number, Neighbour[]>();
    const note = (sentence: number, neighbour: Neighbour) => {
      const list = neighbours.get(sentence);
      if (list) list.push(neighbour);
      else neighbours.set(sentence, [neighbour]);
    };
    for (const { a, b, links } of this.alignments) {
      if (a !== article && b !== article) continue;
      const [own, theirs, other] = a === article ? (['a', 'b', b] as const) : (['b', 'a', a] as const);
      for (const link of links) {
        const { relation, score } = link;
        for (const x of link[own]) for (const y of link[theirs]) note(x, { article: other, sentence: y, relation, score });
      }
    }
    return neighbours;
  }
}
