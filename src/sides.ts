import type { FoundFigure } from './annotate/figures.ts';
import type { FoundQuotation } from './annotate/quotations.ts';
import type { DiffSide } from './diff/changes.ts';
import { Near } from './near.ts';
import type { Prepared } from './prepare.ts';

/** Sides kept. In a set every sentence is compared with those of all others, in a pair with few; more fill the memory. */
const MOST_KEPT = 20_000;

/** The sides of links, each made once. */
export class Sides {
  private readonly near: readonly { readonly quotations: Near<FoundQuotation>; readonly figures: Near<FoundFigure> }[];
  private readonly kept = new Map<string, DiffSide>();

  constructor(private readonly prepared: readonly Prepared[]) {
    this.near = prepared.map(({ quotations, figures }) => ({
      quotations: new Near(quotations),
      figures: new Near(figures),
    }));
  }

  of(article: number, sentences: readonly number[]): DiffSide {
    if (this.prepared.length < 3) return this.make(article, sentences);
    const key = `${article}:${sentences.join()}`;
    let side = this.kept.get(key);
    if (side) return side;
    side = this.make(article, sentences);
    if (this.kept.size < MOST_KEPT) this.kept.set(key, side);
    return side;
  }

  private make(index: number, sentences: readonly number[]): DiffSide {
    const { article, tokens } = this.prepared[index]!;
    const { quotations, figures } = this.near[index]!;
    const range = { start: article.sentences[sentences[0]!]!.start, end: article.sentences[sentences.at(-1)!]!.end };
    return {
      text: article.text,
      tokens: sentences.flatMap((sentence) => tokens[sentence]!),
      quotations: quotations.to(range),
      figures: figures.to(range),
      language: article.language,
      again: this.prepared.length > 2,
    };
  }
}
