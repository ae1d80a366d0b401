import type { FoundFigure } from './annotate/figures.ts';
import type { FoundQuotation } from './annotate/quotations.ts';
import { Lead, type DiffSide } from './diff/changes.ts';
import { Near } from './near.ts';
import type { Prepared } from './prepare.ts';

/** Sides kept. In a set every sentence is compared with those of all others, in a pair with few; more fill the memory. */
const MOST_KEPT = 20_000;

/** The sides of links, each made once. */
export class Sides {
  private readonly near: readonly { readonly quotations: Near<FoundQuotation>; readonly figures: Near<FoundFigure>; readonly lead: Lead }[];
  /** By article, then by its sentences: for one sentence its number, for several their numbers in words. */
  private readonly kept: readonly Map<number | string, DiffSide>[];
  private count = 0;

  constructor(private readonly prepared: readonly Prepared[]) {
    this.near = prepared.map(({ article, quotations, figures }) => ({
      quotations: new Near(quotations),
      figures: new Near(figures),
      lead: new Lead(article.text),
    }));
    this.kept = prepared.map(() => new Map<number | string, DiffSide>());
  }

  of(article: number, sentences: readonly number[]): DiffSide {
    if (this.prepared.length < 3) return this.make(article, sentences);
    const [kept, key] = [this.kept[article]!, sentences.length === 1 ? sentences[0]! : sentences.join()];
    const known = kept.get(key);
    if (known) return known;
    const side = this.make(article, sentences);
    if (this.count++ < MOST_KEPT) kept.set(key, side);
    return side;
  }

  private make(index: number, sentences: readonly number[]): DiffSide {
    const { article, tokens } = this.prepared[index]!;
    const { quotations, figures, lead } = this.near[index]!;
    const range = { start: article.sentences[sentences[0]!]!.start, end: article.sentences[sentences.at(-1)!]!.end };
    return {
      text: article.text,
      tokens: sentences.length === 1 ? tokens[sentences[0]!]! : sentences.flatMap((sentence) => tokens[sentence]!),
      quotations: quotations.to(range),
      figures: figures.to(range),
      language: article.language,
      lead,
      again: this.prepared.length > 2,
    };
  }
}
