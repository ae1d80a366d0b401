import type { Alignment, Relation } from '../model.ts';

/** A sentence of another article that is linked to one at hand. */
export interface Neighbour {
  readonly article: number;
  readonly sentence: number;
  readonly relation: Relation;
  readonly score: number;
}

/** Which sentences of two articles are linked, whichever of them is asked first. */
export class Linked {
  private readonly neighbours = new Map<string, Neighbour[]>();

  constructor(alignments: readonly Pick<Alignment, 'a' | 'b' | 'links'>[]) {
    for (const { a, b, links } of alignments) {
      for (const { a: left, b: right, relation, score } of links) {
        for (const x of left) for (const y of right) this.note(a, x, { article: b, sentence: y, relation, score });
        for (const y of right) for (const x of left) this.note(b, y, { article: a, sentence: x, relation, score });
      }
    }
  }

  of(article: number, sentence: number): readonly Neighbour[] {
    return this.neighbours.get(`${article}:${sentence}`) ?? [];
  }

  between(article: number, sentence: number, other: number, there: number): Neighbour | undefined {
    return this.of(article, sentence).find((neighbour) => neighbour.article === other && neighbour.sentence === there);
  }

  private note(article: number, sentence: number, neighbour: Neighbour): void {
    const key = `${article}:${sentence}`;
    const list = this.neighbours.get(key);
    if (list) list.push(neighbour);
    else this.neighbours.set(key, [neighbour]);
  }
}
