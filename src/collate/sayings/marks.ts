import type { Quotation, Span } from '../../model.ts';

/** Where an article quotes somebody. */
export class Marks {
  private readonly spans = new Map<number, Quotation[]>();

  /** In order of article and place; nested quotations lie in another. */
  constructor(quotations: readonly Quotation[]) {
    for (const quotation of quotations) {
      const list = this.spans.get(quotation.article);
      const last = list?.at(-1);
      if (quotation.kind === 'scare' || (last && quotation.start < last.end)) continue;
      if (list) list.push(quotation);
      else this.spans.set(quotation.article, [quotation]);
    }
  }

  /** Whether words stand inside the marks of a quotation. */
  around(article: number, { start, end }: Span): boolean {
    const list = this.spans.get(article) ?? [];
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.end >= end) high = middle;
      else low = middle + 1;
    }
    return low < list.length && list[low]!.start <= start;
  }
}
